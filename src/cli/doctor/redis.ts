import { Storing } from "../../fouten.ts";
import { type Bevinding, fout, goed, letOp, nietGezien } from "./bevinding.ts";
import type { Geheugen } from "./geheugen.ts";
import { netwerkreden } from "./haal.ts";

const KLOK_MS = 5_000;
const VOL = 0.8;
const REDENEN: Readonly<Record<string, readonly [string, string]>> = {
  ECONNREFUSED: ["daar luistert niets", "Start Redis, of zet het goede adres en de goede poort in REDIS_URL."],
  ENOTFOUND: ["de naam staat niet in DNS", "Zet de goede naam van de server in REDIS_URL."],
  ENOENT: ["de socket is er niet", "Start Redis, of zet het goede pad in REDIS_URL."],
  EACCES: ["de socket is niet te openen", "Geef de gebruiker van de bot recht op de socket van Redis."],
  NOAUTH: ["Redis vraagt een wachtwoord", "Zet de gebruiker en het wachtwoord in REDIS_URL."],
  WRONGPASS: ["het wachtwoord klopt niet", "Zet de goede gebruiker en het goede wachtwoord in REDIS_URL."],
  NOPERM: ["deze gebruiker mag te weinig", "Geef de gebruiker de rechten uit docs/installatie.md, stap 4."],
};

/** Whether Redis is there, and keeps what it confirms. */
export async function kijkNaarRedis(geheugen: Geheugen): Promise<readonly Bevinding[]> {
  try {
    const problemen = (await geheugen.problemen()).map(({ ernst, wat, remedie }) =>
      ernst === "weiger" ? fout(`${wat}.`, remedie) : letOp(`${wat}.`, remedie),
    );
    const cijfers = await geheugen.cijfers();
    const rest = [...schijfproblemen(cijfers), ...(await gebruikerproblemen(geheugen))];
    if (problemen.some(({ oordeel }) => oordeel === "fout")) return [...problemen, ...rest];
    const versie = cijfers.get("valkey_version") ?? cijfers.get("redis_version") ?? "";
    return [goed(`Redis ${versie} antwoordt en bewaart wat hij bevestigt.`), ...problemen, ...rest];
  } catch (oorzaak) {
    if (!(oorzaak instanceof Storing)) throw oorzaak;
    return [onbereikbaar(geheugen.klacht())];
  }
}

function onbereikbaar(klacht: string | null): Bevinding {
  const code = klacht ?? "onbekend";
  const [reden, remedie] = REDENEN[code] ?? [netwerkreden(code) ?? code, remedieBij(code)];
  return fout(`Redis is niet te bereiken: ${code === "onbekend" ? "er komt geen antwoord" : reden}.`, remedie);
}

function remedieBij(code: string): string {
  if (/CERT|SIGNATURE|ISSUER/.test(code))
    return "Geef het proces de CA van Redis met NODE_EXTRA_CA_CERTS, of een certificaat op de naam uit REDIS_URL.";
  return "Kijk of Redis draait, of de firewall het toelaat en of REDIS_URL klopt (rediss:// bij TLS).";
}

function schijfproblemen(cijfers: ReadonlyMap<string, string>): Bevinding[] {
  const gevonden: Bevinding[] = [];
  if ((cijfers.get("aof_last_write_status") ?? "ok") !== "ok")
    gevonden.push(fout("Redis kan niet naar de schijf schrijven.", "Maak ruimte op de schijf van Redis (df -h)."));
  const grens = Number(cijfers.get("maxmemory") ?? 0);
  const deel = grens > 0 ? Number(cijfers.get("used_memory") ?? 0) / grens : 0;
  if (deel > VOL)
    gevonden.push(
      letOp(
        `Het geheugen van Redis is voor ${Math.round(deel * 100)}% vol.`,
        "Verhoog maxmemory; als het vol is, weigert Redis nieuwe vragen.",
      ),
    );
  return gevonden;
}

async function gebruikerproblemen(geheugen: Geheugen): Promise<Bevinding[]> {
  if ((await geheugen.gebruiker()) !== "default") return [];
  return [
    letOp(
      "De bot gebruikt de standaardgebruiker van Redis, die alles mag.",
      "Maak een eigen gebruiker met alleen de rechten uit docs/installatie.md, stap 4.",
    ),
  ];
}

/** Terms and tokens go by the clock of this machine; Redis is the second opinion. */
export async function kijkNaarKlok(geheugen: Geheugen, nu: () => number): Promise<readonly Bevinding[]> {
  try {
    const ervoor = nu();
    const daar = await geheugen.tijd();
    const erna = nu();
    const verschil = Math.abs(daar - (ervoor + erna) / 2);
    // Redis looked at its clock somewhere between asking and hearing.
    if (verschil - (erna - ervoor) / 2 <= KLOK_MS)
      return [goed("De klok van deze machine en die van Redis lopen gelijk.")];
    return [
      fout(
        `De klok van deze machine en die van Redis verschillen ${Math.round(verschil / 1000)} seconden.`,
        "Zet op beide machines de tijd gelijk met NTP (timedatectl set-ntp true).",
      ),
    ];
  } catch (oorzaak) {
    if (!(oorzaak instanceof Storing)) throw oorzaak;
    return [nietGezien("De klok is niet te vergelijken: Redis antwoordt niet.", "Herstel eerst Redis.")];
  }
}

/** Only the machine of Redis itself knows how full its disk is. */
export function kijkNaarSchijf(): readonly Bevinding[] {
  return [
    nietGezien(
      "Hoeveel ruimte de schijf van Redis heeft, is van hier niet te zien.",
      "Kijk op die machine met df -h: houd drie keer de grootte van het bestand met appendonly vrij.",
    ),
  ];
}
