import { z } from "zod";
import type { Config } from "../../config.ts";
import { type Bevinding, fout, goed, letOp, nietGezien } from "./bevinding.ts";
import { type Haal, Haalfout, type Webantwoord } from "./haal.ts";

const DAG_MS = 86_400_000;
/** Automatic certificates are renewed a month before their end; two weeks before it something is wrong. */
const CERTIFICAAT_DAGEN = 14;
const KADERS = ["https://teams.microsoft.com", "https://*.teams.microsoft.com", "https://*.cloud.microsoft"] as const;
const Leeft = z.object({ leeft: z.literal(true) });
const Gereed = z.object({ klaar: z.boolean(), controles: z.record(z.string(), z.unknown()).default({}) });

/** Whether people and Teams reach us from outside, through the proxy, and are let through where they must. */
export async function kijkNaarAdres({ publiekAdres }: Config, haal: Haal, nu: number): Promise<readonly Bevinding[]> {
  const leeft = await probeer(haal, "GET", `${publiekAdres}/live`);
  if (typeof leeft === "string")
    return [
      fout(
        `PUBLIC_URL is niet te bereiken: ${leeft}.`,
        "Kijk of de bot en de proxy draaien, en of DNS en het certificaat kloppen (docs/installatie.md, stap 6).",
      ),
    ];
  if (leeft.status !== 200 || !Leeft.safeParse(alsJson(leeft.tekst)).success)
    return [
      fout(
        `Op PUBLIC_URL antwoordt iets anders dan Wijkwijzer (${leeft.status}).`,
        "Laat de proxy naar HOST en PORT van de bot wijzen en kijk of de bot draait.",
      ),
    ];
  return [
    goed("PUBLIC_URL bereikt de bot."),
    ...certificaatproblemen(leeft, nu),
    ...(await padproblemen(publiekAdres, haal)),
    ...(await kaderproblemen(publiekAdres, haal)),
  ];
}

function certificaatproblemen({ certificaatTot }: Webantwoord, nu: number): readonly Bevinding[] {
  if (certificaatTot === null)
    return [
      letOp(
        "PUBLIC_URL gebruikt geen https.",
        "Dat kan alleen op deze machine zelf; Teams vraagt https met een echt certificaat.",
      ),
    ];
  const dagen = Math.floor((certificaatTot - nu) / DAG_MS);
  if (dagen > CERTIFICAAT_DAGEN) return [];
  return [
    letOp(
      `Het certificaat van PUBLIC_URL verloopt over ${dagen} dagen.`,
      "Vernieuw het, en kijk waarom dat niet vanzelf ging.",
    ),
  ];
}

/** Without a token both doors must say 401: any other answer means that the request did not come to us. */
async function padproblemen(adres: string, haal: Haal): Promise<readonly Bevinding[]> {
  const paden = ["/api/messages", "/api/venster"] as const;
  const antwoorden = await Promise.all(paden.map((pad) => probeer(haal, "POST", `${adres}${pad}`)));
  return paden.flatMap((pad, plek) => {
    const antwoord = antwoorden[plek] ?? "er komt geen antwoord";
    if (typeof antwoord !== "string" && antwoord.status === 401) return [];
    const wat = typeof antwoord === "string" ? antwoord : `het antwoord is ${antwoord.status} en geen 401`;
    return [fout(`${pad} komt niet bij de bot: ${wat}.`, `Laat de proxy ${pad} ongewijzigd doorsturen, ook POST.`)];
  });
}

/** Headers that a proxy adds or replaces keep our window out of Teams. */
async function kaderproblemen(adres: string, haal: Haal): Promise<readonly Bevinding[]> {
  const pagina = await probeer(haal, "GET", `${adres}/venster?doe=overzicht`);
  if (typeof pagina === "string" || pagina.status !== 200)
    return [
      fout(
        `Het venster opent niet (${typeof pagina === "string" ? pagina : pagina.status}).`,
        "Maak de pagina's met npm run venster, en laat de proxy /venster doorsturen.",
      ),
    ];
  const beleid = pagina.koppen["content-security-policy"] ?? "";
  const kaders = /frame-ancestors ([^;]*)/.exec(beleid)?.[1]?.split(" ") ?? [];
  const gevonden: Bevinding[] = [];
  if (beleid.includes(",") || !KADERS.every((kader) => kaders.includes(kader)) || "x-frame-options" in pagina.koppen)
    gevonden.push(
      fout(
        "Het venster opent niet in Teams: de koppen van de pagina zijn onderweg veranderd.",
        "Laat de proxy Content-Security-Policy ongemoeid en geen X-Frame-Options toevoegen.",
      ),
    );
  if (adres.startsWith("https:") && !("strict-transport-security" in pagina.koppen))
    gevonden.push(letOp("Strict-Transport-Security komt niet aan.", "Laat de proxy de koppen van de bot ongemoeid."));
  return gevonden;
}

/** What the bot says of itself; asked beside it, because the proxy keeps `/ready` for us. */
export async function kijkNaarGereed({ poort, host, publiekAdres }: Config, haal: Haal): Promise<readonly Bevinding[]> {
  const hier = `http://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host}:${poort}/ready`;
  const [lokaal, buiten] = await Promise.all([
    probeer(haal, "GET", hier),
    probeer(haal, "GET", `${publiekAdres}/ready`),
  ]);
  const open = typeof buiten !== "string" && [200, 503].includes(buiten.status);
  const antwoord = typeof lokaal === "string" ? (open ? buiten : null) : lokaal;
  const gelezen = antwoord === null ? null : Gereed.safeParse(alsJson(antwoord.tekst));
  if (gelezen?.success !== true)
    return [
      nietGezien(
        "Of de bot klaar is, is van hier niet te zien: /ready antwoordt niet.",
        "Draai doctor op de machine waar de bot draait, met dezelfde HOST en PORT.",
      ),
    ];
  const { klaar, controles } = gelezen.data;
  const slecht = Object.entries(controles).flatMap(([naam, uitslag]) =>
    uitslag === false || uitslag === null ? [naam] : [],
  );
  if (!klaar)
    return [
      fout(
        `De bot zegt dat hij niet klaar is (${slecht.join(", ") || "zonder reden"}).`,
        "Herstel wat hieronder en hierboven FOUT is; kijk anders in het logboek van de bot.",
      ),
    ];
  if (slecht.length > 0)
    return [
      letOp(`De bot draait, maar mist iets (${slecht.join(", ")}).`, "Kijk naar wat hierboven FOUT of let op is."),
    ];
  return [goed("De bot draait en zegt dat hij klaar is.")];
}

async function probeer(haal: Haal, methode: "GET" | "POST", url: string): Promise<Webantwoord | string> {
  try {
    return await haal(methode, url);
  } catch (oorzaak) {
    if (oorzaak instanceof Haalfout) return oorzaak.message;
    throw oorzaak;
  }
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
