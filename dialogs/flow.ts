import type { z } from "zod";

/** Answers by stable question id. `null` means: shown, and left open on purpose. */
export type Answers = Readonly<Record<string, unknown>>;

/** One question as the engine sees it: a name that never changes and what counts as an answer. */
export interface Question {
  readonly id: string;
  /** Accepts what a card sends and its own output alike. */
  readonly schema: z.ZodType;
  readonly required: boolean;
}

/** One showing: the questions on one card. A step without applicable questions is passed over. */
export interface Step<C> {
  readonly id: string;
  readonly questions: (answers: Answers, context: C) => readonly Question[];
  /** Its answers confirm all the others, so they fall when another answer changes. */
  readonly confirms?: boolean;
}

/** A guided conversation as data: the order of the steps is the order in which they are asked. */
export interface Flow<C> {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly Step<C>[];
  /** From version n to n + 1, for every version that was ever in production. */
  readonly migrations: Readonly<Record<number, (answers: Answers) => Answers>>;
}

/** What is kept between two turns; `asked` is what the person has on the screen. */
export interface FlowState {
  readonly flow: string;
  readonly version: number;
  readonly answers: Answers;
  /** The step on the screen, or null when everything has been answered. */
  readonly asked: string | null;
  /** Counts showings; a reply to an earlier showing is not taken for this one. */
  readonly revision: number;
}

export type FlowEvent =
  | { readonly kind: "answered"; readonly step: string; readonly revision: number; readonly values: Answers }
  | { readonly kind: "wentBack"; readonly revision: number }
  | { readonly kind: "edited"; readonly step: string; readonly revision: number }
  | { readonly kind: "resumed" };

export interface Transition {
  readonly state: FlowState;
  /** What is wrong, by question id; empty when the event was taken. */
  readonly problems: Readonly<Record<string, string>>;
  /** The event belonged to an earlier showing; nothing was changed. */
  readonly stale: boolean;
}

/** A state written by a newer deploy; this process leaves it alone. */
export class StateFromTheFuture extends Error {
  override readonly name = "StateFromTheFuture";
}

export function begin<C>(flow: Flow<C>, context: C, answers: Answers = {}): FlowState {
  const state = { flow: flow.id, version: flow.version, answers, asked: null, revision: 1 };
  return { ...state, asked: missingStep(flow, answers, context) };
}

/** Brings a stored state to the newest version of its flow. @throws {StateFromTheFuture} */
export function restore<C>(flow: Flow<C>, state: FlowState): FlowState {
  if (state.version > flow.version) throw new StateFromTheFuture(flow.id);
  let { answers } = state;
  for (let version = state.version; version < flow.version; version++) {
    answers = flow.migrations[version]?.(answers) ?? answers;
  }
  return { ...state, answers, version: flow.version };
}

/** What a person did, applied to where the conversation was. Pure; the input is left as it was. */
export function advance<C>(flow: Flow<C>, state: FlowState, event: FlowEvent, context: C): Transition {
  if (event.kind === "resumed") return taken(show(state, currentStep(flow, state, context)));
  if (event.revision !== state.revision) return { state, problems: {}, stale: true };
  switch (event.kind) {
    case "answered":
      return answer(flow, state, event, context);
    case "wentBack":
      return taken(show(state, previousStep(flow, state, context) ?? currentStep(flow, state, context)));
    case "edited": {
      const answers = withoutConfirmation(flow, [state.answers], context);
      return taken(show({ ...state, answers }, stepIfApplicable(flow, { ...state, answers }, event.step, context)));
    }
  }
}

/** The first step that still misses an answer; null when nothing is missing. */
export function missingStep<C>(flow: Flow<C>, answers: Answers, context: C): string | null {
  return flow.steps.find((step) => !isComplete(step, answers, context))?.id ?? null;
}

/** The step to show now: what is on the screen when it still applies, else what is missing. */
export function currentStep<C>(flow: Flow<C>, state: FlowState, context: C): string | null {
  return stepIfApplicable(flow, state, state.asked, context);
}

/** The steps that apply, in order; for the progress line and the way back. */
export function applicableSteps<C>(flow: Flow<C>, answers: Answers, context: C): readonly Step<C>[] {
  return flow.steps.filter((step) => step.questions(answers, context).length > 0);
}

/** Only the answers that still apply, valid and parsed: what may be handed over. */
export function relevantAnswers<C>(flow: Flow<C>, answers: Answers, context: C): Answers {
  const questions = flow.steps.flatMap((step) => step.questions(answers, context));
  const given = questions.filter(({ id }) => Object.hasOwn(answers, id) && answers[id] !== null);
  const parsed = given.map(({ id, schema }) => ({ id, result: schema.safeParse(answers[id]) }));
  return Object.fromEntries(parsed.flatMap(({ id, result }) => (result.success ? [[id, result.data]] : [])));
}

/** Whether this step misses an answer although a later one was answered: a question has been added since. */
export function hasNewQuestion<C>(flow: Flow<C>, state: FlowState, context: C): boolean {
  const at = flow.steps.findIndex(({ id }) => id === state.asked);
  const step = flow.steps[at];
  if (step === undefined || isComplete(step, state.answers, context)) return false;
  const later = flow.steps.slice(at + 1).flatMap((next) => next.questions(state.answers, context));
  return later.some(({ id }) => Object.hasOwn(state.answers, id));
}

function answer<C>(
  flow: Flow<C>,
  state: FlowState,
  event: Extract<FlowEvent, { kind: "answered" }>,
  context: C,
): Transition {
  const step = flow.steps.find(({ id }) => id === event.step);
  if (step === undefined || currentStep(flow, state, context) !== step.id) return { state, problems: {}, stale: true };
  const { answers, problems } = parseStep(step, state.answers, event.values, context);
  if (Object.keys(problems).length > 0) return { state, problems, stale: false };
  const kept = step.confirms ? answers : withoutConfirmation(flow, [answers, state.answers], context);
  return taken(show({ ...state, answers: kept }, missingStep(flow, kept, context)));
}

/**
 * Applies the values of one step; an answer may make another question of the same step apply, so it looks again.
 * A question that was not on the card yet stays open: it is shown next, and nobody left it empty on purpose.
 */
function parseStep<C>(step: Step<C>, before: Answers, values: Answers, context: C) {
  const idsGiven = (answers: Answers) => new Set(step.questions(answers, context).map(({ id }) => id));
  const shown = idsGiven(before);
  const problems = new Map<string, string>();
  const seen = new Set<string>();
  let answers: Answers = before;
  for (;;) {
    const question = step.questions(answers, context).find(({ id }) => !seen.has(id));
    if (question === undefined) break;
    seen.add(question.id);
    const raw = Object.hasOwn(values, question.id) ? values[question.id] : undefined;
    if (raw === undefined && !shown.has(question.id)) continue;
    const parsed = parseAnswer(question, raw);
    if ("problem" in parsed) problems.set(question.id, parsed.problem);
    else answers = { ...answers, [question.id]: parsed.value };
  }
  const applies = idsGiven(answers);
  return { answers, problems: Object.fromEntries([...problems].filter(([id]) => applies.has(id))) };
}

function parseAnswer(question: Question, raw: unknown): { value: unknown } | { problem: string } {
  const empty = raw === null || raw === undefined || (typeof raw === "string" && raw.trim() === "");
  if (empty) return question.required ? { problem: "verplicht" } : { value: null };
  const result = question.schema.safeParse(raw);
  return result.success ? { value: result.data } : { problem: result.error.issues[0]?.message ?? "ongeldig" };
}

function isComplete<C>(step: Step<C>, answers: Answers, context: C): boolean {
  return step.questions(answers, context).every((question) => isAnswered(question, answers));
}

function isAnswered(question: Question, answers: Answers): boolean {
  if (!Object.hasOwn(answers, question.id)) return false;
  const value = answers[question.id];
  return value === null ? !question.required : question.schema.safeParse(value).success;
}

/** The first of these answers, less what confirmed the others in any of them. */
function withoutConfirmation<C>(flow: Flow<C>, versions: readonly [Answers, ...Answers[]], context: C): Answers {
  const confirming = flow.steps.filter(({ confirms }) => confirms);
  const questions = versions.flatMap((answers) => confirming.flatMap((step) => step.questions(answers, context)));
  const ids = new Set(questions.map(({ id }) => id));
  return Object.fromEntries(Object.entries(versions[0]).filter(([id]) => !ids.has(id)));
}

function previousStep<C>(flow: Flow<C>, state: FlowState, context: C): string | null {
  const steps = applicableSteps(flow, state.answers, context).map(({ id }) => id);
  const current = currentStep(flow, state, context);
  return steps[(current === null ? steps.length : steps.indexOf(current)) - 1] ?? null;
}

function stepIfApplicable<C>(flow: Flow<C>, state: FlowState, step: string | null, context: C): string | null {
  const applies = flow.steps.some((een) => een.id === step && een.questions(state.answers, context).length > 0);
  return applies ? step : missingStep(flow, state.answers, context);
}

function show(state: FlowState, asked: string | null): FlowState {
  return { ...state, asked, revision: state.revision + 1 };
}

function taken(state: FlowState): Transition {
  return { state, problems: {}, stale: false };
}
