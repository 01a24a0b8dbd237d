import type { Frame, Page } from "playwright-core";

export type Teamsthema = "default" | "dark" | "contrast";

export interface Kader {
  readonly thema?: Teamsthema;
  /** `task` for a dialog, `content` for a tab. */
  readonly frame?: "task" | "content";
  /** `null` refuses the token as Teams does. */
  readonly token: string | null;
  /** Answers nothing. */
  readonly stil?: boolean;
}

/** Teams' own origin: what our pages let embed them and what teams-js listens to stay as they are in production. */
const TEAMS = "https://teams.microsoft.com";

/** A page at Teams' address that shows ours in a frame and answers teams-js as Teams does (its messages, version 4). */
export async function openInTeams(page: Page, adres: string, kader: Kader): Promise<Frame> {
  await page.route(`${TEAMS}/**`, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: gastpagina(adres, kader) }),
  );
  await page.goto(`${TEAMS}/_wijkwijzer`);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new TypeError("de gastheer toont geen kader");
  return frame;
}

/** What the host tells when somebody changes the theme of Teams. */
export async function wisselThema(page: Page, thema: Teamsthema): Promise<void> {
  await page.evaluate(`wissel(${JSON.stringify(thema)})`);
}

/** What the page asked of the host, by name. */
export async function gevraagdAan(page: Page): Promise<readonly string[]> {
  return (await page.evaluate("gevraagd")) as string[];
}

function gastpagina(adres: string, { thema = "default", frame = "content", token, stil = false }: Kader): string {
  const gegevens = JSON.stringify({ thema, frame, token, stil, oorsprong: new URL(adres).origin });
  return `<!doctype html><html lang="nl"><head><title>Gastheer</title><link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%}iframe{border:0;display:block;width:100%;height:100%}</style></head>
<body><iframe title="Wijkwijzer" src="${adres}"></iframe><script>
const { thema, frame, token, stil, oorsprong } = ${gegevens};
const gevraagd = [];
const ondersteunt = { pages: {}, dialog: { url: {} }, teamsCore: {} };
const antwoorden = {
  initialize: () => [frame, "web", JSON.stringify({ apiVersion: 4, supports: ondersteunt }), "2.0.1"],
  getContext: () => [{ theme: thema, locale: "nl-nl", userObjectId: "u", tid: "t", entityId: "vragen", frameContext: frame, hostClientType: "web" }],
  "authentication.getAuthToken": () => (token === null ? [false, "CancelledByUser"] : [true, token]),
  executeDeepLink: () => [true],
};
const kader = document.querySelector("iframe");
addEventListener("message", ({ source, origin, data }) => {
  if (source !== kader.contentWindow || origin !== oorsprong) return;
  gevraagd.push(data.func);
  const antwoord = antwoorden[data.func];
  if (antwoord === undefined || stil) return;
  source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args: antwoord() }, oorsprong);
});
function wissel(nieuw) {
  kader.contentWindow.postMessage({ func: "themeChange", args: [nieuw] }, oorsprong);
}
</script></body></html>`;
}
