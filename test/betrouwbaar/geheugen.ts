import type {
  Auditregel,
  Bewaard,
  Geladen,
  Lijst,
  Opslag,
  Pacht,
  RecordSleutel,
  Taak,
  Uitslag,
  Vastlegging,
  Wijziging,
} from "../../src/app/poorten.ts";
import type { Feitregel } from "../../src/domain/cijfers/feiten.ts";
import { cellenVan, type Periode } from "../../src/domain/cijfers/telling.ts";

interface Record {
  readonly versie: number;
  readonly inhoud: string;
  readonly nummer: number | null;
  readonly actief: RecordSleutel | null;
  readonly operaties: ReadonlyMap<string, string>;
}

interface Duetaak {
  readonly taak: Taak;
  readonly om: number;
  readonly poging: number;
  /** Of the lease it is under; null while it is under none. */
  readonly volgnummer: number | null;
}

/** What a test may look at, whatever the store: the log, the facts and what is due. */
export interface Kast {
  readonly opslag: Opslag;
  audit(): Promise<readonly Partial<Auditregel>[]>;
  feiten(): Promise<readonly Feitregel[]>;
  taken(): Promise<ReadonlyMap<string, { readonly om: number; readonly inhoud: object }>>;
  leeg(): Promise<void>;
}

/** The port of the store in memory, for more histories than real Redis has time for; secrets do not lapse in it. */
export class Geheugen implements Kast {
  readonly #records = new Map<RecordSleutel, Record>();
  readonly #lijsten = new Map<Lijst, Map<RecordSleutel, number>>();
  readonly #verwijzingen = new Map<string, RecordSleutel>();
  readonly #due = new Map<string, Duetaak>();
  readonly #belasting = new Map<string, number>();
  #audit: Auditregel[] = [];
  readonly #tellingen = new Map<Periode, Map<string, number>>();
  #feiten: Feitregel[] = [];
  #nummer = 0;
  #pachten = 0;

  readonly opslag: Opslag = {
    laad: (vraag) => Promise.resolve(this.#laad(vraag)),
    legVast: (vastlegging) => Promise.resolve(this.#legVast(vastlegging)),
    neem: (nu, aantal, pachtMs) => Promise.resolve(this.#neem(nu, aantal, pachtMs)),
    rondAf: (pacht, opnieuw) => {
      if (this.#isOnze(pacht)) {
        if (opnieuw === undefined) this.#due.delete(pacht.taak.id);
        else
          this.#due.set(pacht.taak.id, {
            taak: pacht.taak,
            om: opnieuw.om,
            poging: pacht.poging - (opnieuw.zeker ? 1 : 0),
            volgnummer: null,
          });
      }
      return Promise.resolve();
    },
    eerstvolgende: () => {
      const tijden = [...this.#due.values()].map(({ om }) => om);
      return Promise.resolve(tijden.length === 0 ? null : Math.min(...tijden));
    },
    schuilnaam: (oid) => `~${oid}`,
    leesTellingen: (periodes) =>
      Promise.resolve(new Map(periodes.map((periode) => [periode, new Map(this.#tellingen.get(periode) ?? [])]))),
  };

  audit = () => Promise.resolve(this.#audit);
  feiten = () => Promise.resolve(this.#feiten);
  taken = () => Promise.resolve(new Map([...this.#due].map(([id, { taak, om }]) => [id, { om, inhoud: taak.inhoud }])));

  leeg(): Promise<void> {
    for (const deel of [this.#records, this.#lijsten, this.#verwijzingen, this.#due, this.#belasting, this.#tellingen])
      deel.clear();
    [this.#audit, this.#feiten] = [[], []];
    return Promise.resolve();
  }

  #bewaard(sleutel: RecordSleutel): Bewaard {
    const record = this.#records.get(sleutel);
    const inhoud: unknown = record === undefined ? null : JSON.parse(record.inhoud);
    return { sleutel, versie: record?.versie ?? 0, inhoud, nummer: record?.nummer ?? null };
  }

  #laad({ records, metActieve, via = [], lijst, belasting, operatie }: Parameters<Opslag["laad"]>[0]): Geladen {
    const actief = metActieve === undefined ? null : (this.#records.get(metActieve)?.actief ?? null);
    const gevonden = via.map((geheim) => {
      const sleutel = this.#verwijzingen.get(geheim);
      return sleutel === undefined || !this.#records.has(sleutel) ? null : this.#bewaard(sleutel);
    });
    const actieve = actief === null ? null : this.#bewaard(actief);
    const leden =
      lijst === undefined
        ? []
        : [...(this.#lijsten.get(lijst.naam) ?? [])].toSorted(([, een], [, ander]) => een - ander);
    const vanaf = lijst?.vanaf ?? 0;
    return {
      records: [
        ...records.map((sleutel) => this.#bewaard(sleutel)),
        ...[actieve, ...gevonden].filter((een) => een !== null),
      ],
      actieve,
      via: gevonden,
      genummerd: null,
      lijst: leden.slice(vanaf, vanaf + (lijst?.aantal ?? 0)).map(([sleutel]) => this.#bewaard(sleutel)),
      belasting: belasting === true ? new Map(this.#belasting) : new Map(),
      eerder: operatie === undefined ? null : (this.#records.get(operatie.record)?.operaties.get(operatie.id) ?? null),
      inrichting: 0,
    };
  }

  #legVast(vastlegging: Vastlegging): Uitslag {
    const { wijzigingen, operatie, resultaat, feiten, telt } = vastlegging;
    if (feiten.length > 0 && telt === undefined) throw new TypeError("een feit zonder moment om te tellen");
    const bij = wijzigingen.find(({ inhoud }) => inhoud !== null)?.sleutel;
    const eerder = bij === undefined ? undefined : this.#records.get(bij)?.operaties.get(operatie);
    if (eerder !== undefined) return { uitslag: "dubbel", resultaat: eerder };
    if (wijzigingen.some(({ sleutel, versie }) => (this.#records.get(sleutel)?.versie ?? 0) !== versie))
      return { uitslag: "botsing" };
    const nummers = new Map<RecordSleutel, number>();
    for (const wijziging of wijzigingen) {
      const nummer = this.#wijzig(wijziging, wijziging.sleutel === bij ? [operatie, resultaat] : null);
      if (nummer !== null) nummers.set(wijziging.sleutel, nummer);
    }
    this.#taken(vastlegging);
    for (const { wie, erbij } of vastlegging.belasting ?? []) {
      const punten = (this.#belasting.get(wie) ?? 0) + erbij;
      if (punten <= 0) this.#belasting.delete(wie);
      else this.#belasting.set(wie, punten);
    }
    for (const geheim of vastlegging.ongeldig) this.#verwijzingen.delete(geheim);
    for (const { geheim, naar } of vastlegging.verwijzingen) this.#verwijzingen.set(geheim, naar);
    this.#audit.push(...vastlegging.audit);
    this.#tel(vastlegging);
    return { uitslag: "vast", nummers };
  }

  #tel({ feiten, telt }: Vastlegging): void {
    if (telt === undefined) return;
    this.#feiten.push(...feiten.map((feit) => ({ ...feit, dag: telt.dag })));
    for (const { periode } of telt.periodes) {
      const cellen = this.#tellingen.get(periode) ?? new Map<string, number>();
      this.#tellingen.set(periode, cellen);
      for (const cel of feiten.flatMap(cellenVan)) cellen.set(cel, (cellen.get(cel) ?? 0) + 1);
    }
  }

  #wijzig(
    { sleutel, inhoud, versie, nummer, actief, lijsten = [] }: Wijziging,
    operatie: readonly [string, string] | null,
  ): number | null {
    for (const { naam, op } of lijsten) {
      const leden = this.#lijsten.get(naam) ?? new Map<RecordSleutel, number>();
      this.#lijsten.set(naam, leden);
      if (op === null) leden.delete(sleutel);
      else leden.set(sleutel, op);
    }
    if (inhoud === null) {
      this.#records.delete(sleutel);
      return null;
    }
    const was = this.#records.get(sleutel);
    const gegeven = was?.nummer ?? (nummer === true ? ++this.#nummer : null);
    const operaties = new Map(was?.operaties ?? []);
    if (operatie !== null) operaties.set(...operatie);
    const wordt = actief === undefined ? (was?.actief ?? null) : actief;
    this.#records.set(sleutel, {
      versie: versie + 1,
      inhoud: JSON.stringify(inhoud),
      nummer: gegeven,
      actief: wordt,
      operaties,
    });
    return nummer === true ? gegeven : null;
  }

  #taken({ afgehandeld, vervallen, taken }: Vastlegging): void {
    if (afgehandeld !== undefined && this.#isOnze(afgehandeld)) this.#due.delete(afgehandeld.taak.id);
    for (const id of vervallen) this.#due.delete(id);
    for (const taak of taken) this.#due.set(taak.id, { taak, om: taak.om, poging: 0, volgnummer: null });
  }

  #isOnze({ taak, tot, volgnummer }: Pacht): boolean {
    const due = this.#due.get(taak.id);
    return due !== undefined && due.om === tot && due.volgnummer === volgnummer;
  }

  #neem(nu: number, aantal: number, pachtMs: number): readonly Pacht[] {
    const klaar = [...this.#due.values()].filter(({ om }) => om <= nu).toSorted((een, ander) => een.om - ander.om);
    return klaar.slice(0, aantal).map(({ taak, poging }) => {
      const pacht = { taak, tot: nu + pachtMs, poging: poging + 1, volgnummer: ++this.#pachten };
      this.#due.set(taak.id, { taak, om: pacht.tot, poging: pacht.poging, volgnummer: pacht.volgnummer });
      return pacht;
    });
  }
}
