import assert from "node:assert/strict";
import {
  type Answers,
  type Flow,
  type FlowEvent,
  type FlowState,
  type Question,
  relevantAnswers,
  type Transition,
} from "../../dialogs/flow.ts";

/** One event and what came of it; nothing here is read through the engine's own helpers. */
export interface Overgang<C> {
  readonly flow: Flow<C>;
  readonly context: C;
  readonly before: FlowState;
  readonly event: FlowEvent;
  readonly transition: Transition;
  /** Ids of every question that ever stood in a review. */
  readonly review: ReadonlySet<string>;
}

export function questionsOf<C>(
  { flow, context }: Pick<Overgang<C>, "flow" | "context">,
  step: string | null,
  answers: Answers,
): readonly Question[] {
  return flow.steps.find(({ id }) => id === step)?.questions(answers, context) ?? [];
}

/** The step on somebody's screen: the one asked, and what is missing when that no longer applies. */
export function screenOf<C>(at: Pick<Overgang<C>, "flow" | "context">, { asked, answers }: FlowState): string | null {
  if (questionsOf(at, asked, answers).length > 0) return asked;
  const misses = ({ id }: { id: string }) =>
    questionsOf(at, id, answers).some((question) => !counts(question, answers));
  return at.flow.steps.find(misses)?.id ?? null;
}

/** Everything the engine promises of one event, whatever it was. */
export function houdtBeloften<C>(overgang: Overgang<C>): void {
  const { before, event, transition } = overgang;
  const after = transition.state;
  const late = event.kind !== "resumed" && event.revision !== before.revision;
  const elsewhere = event.kind === "answered" && event.step !== screenOf(overgang, before);
  assert.equal(transition.stale, late || elsewhere);
  if (transition.stale || Object.keys(transition.problems).length > 0) assert.deepEqual(after, before);
  else checkTaken(overgang, after);
  checkProblems(overgang);
}

function checkTaken<C>(overgang: Overgang<C>, after: FlowState): void {
  const { before, event } = overgang;
  assert.equal(after.revision, before.revision + 1, "every showing has a revision of its own");
  assert.equal(after.asked, screenOf(overgang, after), "what is asked does not apply");
  if (event.kind === "resumed")
    assert.equal(after.asked, screenOf(overgang, before), "another card than was on the screen");
  if (after.asked === null) checkComplete(overgang, after.answers);
  checkCard(overgang, after.answers);
  checkOthers(overgang, after.answers);
}

/** Complete is: every question that applies was answered, or left open where that is allowed; that is handed over. */
function checkComplete<C>({ flow, context }: Overgang<C>, answers: Answers): void {
  const questions = flow.steps.flatMap((step) => step.questions(answers, context));
  for (const question of questions) assert.ok(counts(question, answers), `${question.id} has no valid answer`);
  const given = questions.filter(({ id }) => answers[id] !== null).map(({ id }) => [id, answers[id]]);
  assert.deepEqual(relevantAnswers(flow, answers, context), Object.fromEntries(given));
}

/** What was filled in stands under its own question; what was on the card and stayed empty was left open. */
function checkCard<C>(overgang: Overgang<C>, after: Answers): void {
  const { before, event } = overgang;
  if (event.kind !== "answered") return;
  const shown = new Set(questionsOf(overgang, event.step, before.answers).map(({ id }) => id));
  for (const { id, required, schema } of questionsOf(overgang, event.step, after)) {
    const given: unknown = Object.hasOwn(event.values, id) ? event.values[id] : undefined;
    if (given === undefined && !shown.has(id)) continue;
    const empty: boolean = given == null || (typeof given === "string" && given.trim() === "");
    assert.ok(!empty || !required, `${id} is compulsory and was taken empty`);
    assert.deepEqual(after[id], empty ? null : schema.parse(given), `${id} is not what was filled in`);
  }
}

/** No other answer comes, goes or changes; only the review falls. */
function checkOthers<C>(overgang: Overgang<C>, after: Answers): void {
  const { before, event, review } = overgang;
  const step = event.kind === "answered" ? event.step : null;
  const onCard = [before.answers, after].flatMap((answers) => questionsOf(overgang, step, answers).map(({ id }) => id));
  for (const id of new Set([...Object.keys(before.answers), ...Object.keys(after)])) {
    if (onCard.includes(id) || JSON.stringify(before.answers[id]) === JSON.stringify(after[id])) continue;
    assert.ok(review.has(id) && !Object.hasOwn(after, id), `${id} changed by ${event.kind}`);
  }
}

function checkProblems<C>(overgang: Overgang<C>): void {
  const { before, event, transition } = overgang;
  const values = event.kind === "answered" ? event.values : {};
  const step = event.kind === "answered" ? event.step : null;
  const versions = [before.answers, { ...before.answers, ...values }];
  const onCard = versions.flatMap((answers) => questionsOf(overgang, step, answers).map(({ id }) => id));
  for (const id of Object.keys(transition.problems))
    assert.ok(onCard.includes(id), `${id} is wrong and not on the card`);
}

function counts({ id, required, schema }: Question, answers: Answers): boolean {
  if (!Object.hasOwn(answers, id)) return false;
  return answers[id] === null ? !required : schema.safeParse(answers[id]).success;
}
