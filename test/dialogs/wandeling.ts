import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Answers,
  advance,
  begin,
  type Flow,
  type FlowEvent,
  type FlowState,
  type Question,
  restore,
} from "../../dialogs/flow.ts";
import { stored } from "../support/conversation.ts";
import { houdtBeloften, questionsOf, screenOf } from "./beloften.ts";

/** In which people walk: the code of today and of later deploys, the places, and what they can fill in. */
export interface Terrein<C> {
  readonly flows: readonly [Flow<C>, ...Flow<C>[]];
  readonly contexts: readonly [C, ...C[]];
  /** A valid value as a card sends it; the same pick gives the same value. */
  readonly value: (question: Question, pick: number, context: C) => unknown;
}

/** What somebody does; the numbers choose among what is possible at that moment. */
type Act =
  | {
      readonly kind: "reply";
      readonly picks: readonly number[];
      readonly empty: readonly boolean[];
      readonly stray: boolean;
    }
  | { readonly kind: "wrong"; readonly at: number; readonly value: unknown }
  | { readonly kind: "back" }
  | { readonly kind: "resume" }
  | { readonly kind: "deploy" }
  | { readonly kind: "edit"; readonly step: number }
  | { readonly kind: "elsewhere"; readonly step: number }
  | { readonly kind: "move"; readonly to: number }
  | { readonly kind: "stale"; readonly event: "answered" | "wentBack" | "edited"; readonly by: number };

const MEESTE_VRAGEN = { minLength: 9, maxLength: 9 } as const;
const reply = fc.record({
  kind: fc.constant("reply" as const),
  picks: fc.array(fc.nat(99), MEESTE_VRAGEN),
  empty: fc.array(
    fc.nat(7).map((kans) => kans === 0),
    MEESTE_VRAGEN,
  ),
  stray: fc.boolean(),
});
const wrong = fc.record({
  kind: fc.constant("wrong" as const),
  at: fc.nat(8),
  value: fc.constantFrom<unknown>(
    null,
    "",
    " ",
    0,
    true,
    [],
    ["x", 1],
    {},
    "zzz",
    "x".repeat(500),
    "true",
    "2026-02-30",
  ),
});
const stale = fc.record({
  kind: fc.constant("stale" as const),
  event: fc.constantFrom("answered" as const, "wentBack" as const, "edited" as const),
  by: fc.constantFrom(-2, -1, 1),
});
const elsewhere = fc.record({ kind: fc.constant("elsewhere" as const), step: fc.nat(12) });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 14, arbitrary: reply },
  { weight: 1, arbitrary: wrong },
  { weight: 3, arbitrary: fc.constantFrom<Act>({ kind: "back" }, { kind: "resume" }, { kind: "deploy" }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("edit" as const), step: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("move" as const), to: fc.nat(26) }) },
  { weight: 2, arbitrary: stale },
  { weight: 1, arbitrary: elsewhere },
);

/** Weighted towards valid answers, so that most walks come to an end: a property that never finishes proves little. */
export const wandeling: fc.Arbitrary<readonly Act[]> = fc.array(act, { minLength: 6, maxLength: 45, size: "max" });

/** One walk; every promise of the engine is checked after each step of it. */
export class Wandelaar<C> {
  readonly #terrein: Terrein<C>;
  #flow: Flow<C>;
  #context: C;
  #state: FlowState;
  /** Ids of every question that ever stood in a review. */
  readonly #review = new Set<string>();
  #confirmed: Answers | null = null;
  /** How often everything had been answered. */
  completions = 0;

  constructor(terrein: Terrein<C>) {
    this.#terrein = terrein;
    this.#flow = terrein.flows[0];
    this.#context = terrein.contexts[0];
    this.#state = stored(begin(this.#flow, this.#context));
  }

  does(act: Act): void {
    const { flows, contexts } = this.#terrein;
    if (act.kind === "move") {
      this.#context = contexts[act.to % contexts.length] ?? this.#context;
    } else if (act.kind === "deploy") {
      this.#flow = flows[flows.indexOf(this.#flow) + 1] ?? this.#flow;
      this.#state = stored(restore(this.#flow, this.#state));
    } else {
      this.#takes(this.#event(act));
    }
  }

  /** From wherever it stands: whoever answers every card arrives. */
  finishes(): void {
    const most = 2 + 3 * this.#flow.steps.length;
    for (let turn = 0; this.#step() !== null; turn++) {
      assert.ok(turn < most, `no end in sight at ${this.#step()} with ${JSON.stringify(this.#state.answers)}`);
      this.does({ kind: "reply", picks: [0, 0, 0, 0, 0, 0, 0, 0, 0], empty: [], stray: false });
    }
    this.#takes({ kind: "resumed" });
    assert.equal(this.#state.asked, null);
  }

  #event(act: Exclude<Act, { kind: "move" | "deploy" }>): FlowEvent {
    const { revision } = this.#state;
    const step = this.#step() ?? this.#flow.steps[0]?.id ?? "";
    switch (act.kind) {
      case "reply":
        return {
          kind: "answered",
          step,
          revision,
          values: { ...(act.stray ? this.#strays() : {}), ...this.#values(act) },
        };
      case "wrong": {
        const questions = this.#questions(step, this.#state.answers);
        const values = Object.fromEntries(
          questions.map((question) => [question.id, this.#terrein.value(question, 0, this.#context)]),
        );
        const wrong = questions[act.at % Math.max(1, questions.length)]?.id ?? "";
        return { kind: "answered", step, revision, values: { ...values, [wrong]: act.value } };
      }
      case "back":
        return { kind: "wentBack", revision };
      case "resume":
        return { kind: "resumed" };
      case "edit":
        return { kind: "edited", step: this.#flow.steps[act.step]?.id ?? "unknown", revision };
      case "elsewhere":
        return {
          kind: "answered",
          step: this.#flow.steps[act.step]?.id ?? "unknown",
          revision,
          values: this.#strays(),
        };
      case "stale":
        return { kind: act.event, step, revision: revision + act.by, values: this.#strays() };
    }
  }

  /** What somebody fills in on the card as it is; a field left empty is absent, as Teams does it. */
  #values({ picks, empty }: Extract<Act, { kind: "reply" }>): Answers {
    const questions = this.#questions(this.#step() ?? "", this.#state.answers);
    const filled = questions.filter((_, at) => !(empty[at] ?? false));
    return Object.fromEntries(
      filled.map((question, at) => [question.id, this.#terrein.value(question, picks[at % 9] ?? 0, this.#context)]),
    );
  }

  /** Values for questions that are not on the card, as a forged or mixed-up payload carries them. */
  #strays(): Answers {
    const elsewhere = this.#flow.steps.filter(({ id }) => id !== this.#step());
    const questions = elsewhere.flatMap(({ id }) => this.#questions(id, this.#state.answers));
    return {
      unknown: 1,
      ...Object.fromEntries(
        questions.map((question) => [question.id, this.#terrein.value(question, 1, this.#context)]),
      ),
    };
  }

  #takes(event: FlowEvent): void {
    const before = this.#state;
    const transition = advance(this.#flow, before, event, this.#context);
    this.#state = stored(transition.state);
    for (const { answers } of [before, this.#state]) this.#learnReview(answers);
    houdtBeloften({ ...this.#at, before, event, transition, review: this.#review });
    if (!transition.stale && Object.keys(transition.problems).length === 0) this.#checkConfirmation(event);
    if (this.#state.asked === null && before.asked !== null) this.completions++;
  }

  /** Whoever said yes said it to these answers and no others. */
  #checkConfirmation(event: FlowEvent): void {
    const { answers } = this.#state;
    const others = Object.fromEntries(Object.entries(answers).filter(([id]) => !this.#review.has(id)));
    const confirming = this.#flow.steps.filter(({ confirms }) => confirms).map(({ id }) => id);
    if (event.kind === "answered" && confirming.includes(event.step)) this.#confirmed = others;
    const asked = confirming.flatMap((id) => this.#questions(id, answers));
    const standing = asked.some(({ id }) => Object.hasOwn(answers, id));
    if (standing) assert.deepEqual(others, this.#confirmed, "the review stands although another answer changed");
    assert.ok(!standing || event.kind !== "edited", "the review stands although somebody went to edit");
  }

  get #at() {
    return { flow: this.#flow, context: this.#context };
  }

  #step(): string | null {
    return screenOf(this.#at, this.#state);
  }

  #questions(step: string, answers: Answers): readonly Question[] {
    return questionsOf(this.#at, step, answers);
  }

  #learnReview(answers: Answers): void {
    const confirming = this.#flow.steps.filter(({ confirms }) => confirms);
    for (const { id } of confirming) for (const question of this.#questions(id, answers)) this.#review.add(question.id);
  }
}
