import assert from "node:assert/strict";
import {
  type Answers,
  advance,
  begin,
  currentStep,
  type Flow,
  type FlowEvent,
  type FlowState,
  hasNewQuestion,
  relevantAnswers,
  restore,
  type Transition,
} from "../../dialogs/flow.ts";

/** One card as somebody holds it: which step it shows, and which showing it was. */
export interface Card {
  readonly step: string;
  readonly revision: number;
}

/** A talk with the engine in sentences; between two turns everything is stored as JSON, as in Redis. */
export class Conversation<C> {
  #flow: Flow<C>;
  #context: C;
  #state: FlowState;
  #last: Transition | null = null;

  constructor(flow: Flow<C>, context: C, known: Answers | FlowState = {}) {
    this.#flow = flow;
    this.#context = context;
    this.#state = isState(known) ? restore(flow, stored(known)) : begin(flow, context, known);
  }

  get state(): FlowState {
    return this.#state;
  }

  /** The card on the screen; a complete conversation shows none. */
  get card(): Card {
    const step = currentStep(this.#flow, this.#state, this.#context);
    assert.ok(step !== null, "everything has been answered: there is no card");
    return { step, revision: this.#state.revision };
  }

  answers(values: Answers, card: Card = this.card): this {
    return this.#does({ kind: "answered", ...card, values });
  }

  goesBack(card: Pick<Card, "revision"> = this.#state): this {
    return this.#does({ kind: "wentBack", revision: card.revision });
  }

  edits(step: string, card: Pick<Card, "revision"> = this.#state): this {
    return this.#does({ kind: "edited", step, revision: card.revision });
  }

  resumes(): this {
    return this.#does({ kind: "resumed" });
  }

  /** From here on new code runs; what was stored is read by it. */
  deploys(flow: Flow<C>): this {
    this.#flow = flow;
    this.#state = restore(flow, stored(this.#state));
    return this;
  }

  moves(context: C): this {
    this.#context = context;
    return this;
  }

  shows(step: string): this {
    assert.equal(this.#last?.stale ?? false, false, "the last event was refused as stale");
    assert.deepEqual(this.#last?.problems ?? {}, {});
    assert.equal(currentStep(this.#flow, this.#state, this.#context), step);
    return this;
  }

  saysThatAQuestionWasAdded(yes = true): this {
    assert.equal(hasNewQuestion(this.#flow, this.#state, this.#context), yes);
    return this;
  }

  refuses(problems: Readonly<Record<string, string>>): this {
    assert.deepEqual(this.#last?.problems, problems);
    return this;
  }

  refusesAsStale(): this {
    assert.equal(this.#last?.stale, true);
    return this;
  }

  isComplete(yes = true): this {
    assert.equal(currentStep(this.#flow, this.#state, this.#context) === null, yes);
    assert.equal(this.#state.asked === null, yes);
    return this;
  }

  keeps(answers: Answers): this {
    assert.deepEqual(this.#state.answers, answers);
    return this;
  }

  handsOver(answers: Answers): this {
    assert.deepEqual(relevantAnswers(this.#flow, this.#state.answers, this.#context), answers);
    return this;
  }

  #does(event: FlowEvent): this {
    const before = stored(this.#state);
    this.#last = advance(this.#flow, before, event, this.#context);
    this.#state = stored(this.#last.state);
    if (this.#last.stale) assert.deepEqual(this.#state, before, "a stale event changed something");
    else assert.equal(this.#state.asked, currentStep(this.#flow, this.#state, this.#context));
    return this;
  }
}

/** What comes back from the store: equal to what went in, and frozen so that a mutation throws. */
export function stored(state: FlowState): FlowState {
  const back: FlowState = JSON.parse(JSON.stringify(state));
  assert.deepEqual(back, state, "the state does not survive JSON");
  return freeze(back);
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(Object.freeze(value))) freeze(part);
  return value;
}

function isState(known: Answers | FlowState): known is FlowState {
  return Object.hasOwn(known, "asked") && Object.hasOwn(known, "revision");
}
