// The bot Wijkwijzer is measured against: botbuilder 4.23.3 as its samples show it (CloudAdapter, a
// TeamsActivityHandler, UserState over a small Storage, restify with its body parser), nothing tuned.
import {
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type StatePropertyAccessor,
  type Storage,
  type StoreItems,
  TeamsActivityHandler,
  type TurnContext,
  UserState,
} from "botbuilder";
import { Redis } from "ioredis";
import restify from "restify";

interface Stand {
  antwoorden: string[];
}

/** One JSON text a key, read and written whole; eTags are left alone, as in the one Redis storage there is on npm. */
class RedisStorage implements Storage {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  async read(sleutels: string[]): Promise<StoreItems> {
    const teksten = await this.#redis.mget(sleutels);
    const paren = sleutels.map((sleutel, plek): [string, unknown] => [sleutel, JSON.parse(teksten[plek] ?? "null")]);
    return Object.fromEntries(paren.filter(([, inhoud]) => inhoud !== null));
  }

  async write(wijzigingen: StoreItems): Promise<void> {
    await this.#redis.mset(
      Object.entries(wijzigingen).flatMap(([sleutel, inhoud]) => [sleutel, JSON.stringify(inhoud)]),
    );
  }

  async delete(sleutels: string[]): Promise<void> {
    await this.#redis.del(sleutels);
  }
}

class StockBot extends TeamsActivityHandler {
  readonly #gebruikers: UserState;
  readonly #stand: StatePropertyAccessor<Stand>;

  constructor(gebruikers: UserState) {
    super();
    this.#gebruikers = gebruikers;
    this.#stand = gebruikers.createProperty<Stand>("stand");
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    await this.#gebruikers.saveChanges(context, false);
  }

  override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const stand = await this.#stand.get(context, { antwoorden: [] });
    if (action.verb === "begin") stand.antwoorden = [];
    else stand.antwoorden.push(String(Reflect.get(action.data, "antwoord")));
    return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: { ...kaart(stand) } };
  }
}

/** About two kilobytes: a title, what was answered last, a text, a choice and four buttons. */
function kaart({ antwoorden }: Stand): object {
  const stap = antwoorden.length;
  const knoppen = ["Verder", "Terug", "Later verder", "Direct hulp"].map((title, plek) => ({
    type: "Action.Execute",
    title,
    verb: plek === 0 ? "antwoord" : `knop_${plek}`,
    data: { stap, vraag: "b3f0c2d4a6e8" },
    ...(plek === 0 ? { style: "positive" } : {}),
    fallback: { type: "Action.Submit", title, data: { verb: plek === 0 ? "antwoord" : `knop_${plek}`, stap } },
  }));
  const keuzes = ["Geldzaken", "Wonen", "Werk en opleiding", "Gezondheid", "Contact met anderen", "Huishouden"];
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.5",
    lang: "nl",
    body: [
      { type: "TextBlock", text: `Vraag ${stap + 1} van 7`, size: "small", isSubtle: true, wrap: true },
      { type: "TextBlock", text: "Wat heeft deze bewoner nodig?", weight: "bolder", size: "medium", wrap: true },
      { type: "TextBlock", text: antwoorden.at(-1) ?? "Er is nog niets ingevuld.", wrap: true },
      { type: "Input.Text", id: `antwoord_${stap}`, label: "In de woorden van de bewoner", isMultiline: true },
      {
        type: "Input.ChoiceSet",
        id: `keuze_${stap}`,
        label: "Waar gaat het over?",
        choices: keuzes.map((title, plek) => ({ title, value: `keuze_${plek}` })),
      },
    ],
    actions: knoppen,
  };
}

function omgeving(naam: string): string {
  const waarde = process.env[naam];
  if (waarde === undefined) throw new Error(`${naam} is missing`);
  return waarde;
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env));
adapter.onTurnError = async (_context, fout) => {
  console.error(fout);
};
const bot = new StockBot(new UserState(new RedisStorage(new Redis(omgeving("REDIS_URL")))));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (verzoek: restify.Request, antwoord: restify.Response) => {
  // @ts-expect-error exactOptionalPropertyTypes: as the samples do, a request whose method may be undefined
  await adapter.process(verzoek, antwoord, (context) => bot.run(context));
});
server.get("/ready", async (_verzoek: restify.Request, antwoord: restify.Response) => {
  antwoord.send(200, { klaar: true });
});
server.listen(Number(omgeving("PORT")), "127.0.0.1");
