import { isEigenMachine } from "../domain/eigen-machine.ts";

/** Which hosts the bot talks to: the same list decides whom we believe and whom we send our token. */
export interface Adresregels {
  /** `host` or `host:port`, exactly as in the URL; nothing is matched by suffix. */
  readonly hosts: ReadonlySet<string>;
  /** Plain http to this machine itself, for the trial and the tests only. */
  readonly loopbackHttp: boolean;
}

/**
 * The parsed serviceUrl when it is one of ours, else null: https, no userinfo, no query, a host of the list
 * (reliability.md §1.3: `*.trafficmanager.net` is open to anybody, so only exact names count).
 */
export function toegestaanAdres(serviceUrl: string, regels: Adresregels): URL | null {
  // The parser drops tabs and newlines and turns a backslash into a slash: what differs from its parsed form is not trusted.
  if (serviceUrl.length > 500 || /[\s\\?#]/u.test(serviceUrl)) return null;
  const url = URL.parse(serviceUrl);
  if (url === null || url.username !== "" || url.password !== "") return null;
  const http = url.protocol === "http:" && regels.loopbackHttp && isEigenMachine(url.hostname);
  if (url.protocol !== "https:" && !http) return null;
  return regels.hosts.has(url.host) ? url : null;
}
