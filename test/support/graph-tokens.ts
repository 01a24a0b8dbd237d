import { createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { z } from "zod";

export const GRAPH = "https://graph.microsoft.com";
const Claims = z.object({ aud: z.string(), exp: z.number(), roles: z.array(z.string()), ronde: z.number() });

/** Tokens for Graph as Entra makes them: a JWT with the application's roles, signed with a key of this run. */
export function maakTokens(tenant: string, appId: string) {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const openbaar = createPublicKey(privateKey);
  let ronde = 1;
  const deel = (waarde: object) => Buffer.from(JSON.stringify(waarde)).toString("base64url");
  return {
    maak(): string {
      const nu = Math.floor(Date.now() / 1000);
      const claims = { aud: GRAPH, iss: `https://sts.windows.net/${tenant}/`, appid: appId, tid: tenant, idtyp: "app" };
      const kop = deel({ typ: "JWT", alg: "RS256", kid: "nep-graph" });
      const inhoud = `${kop}.${deel({ ...claims, roles: ["Calendars.ReadWrite"], iat: nu, nbf: nu, exp: nu + 3599, ronde })}`;
      return `${inhoud}.${sign("sha256", Buffer.from(inhoud), privateKey).toString("base64url")}`;
    },
    /** Those given out until now are refused from here on. */
    trekIn(): void {
      ronde += 1;
    },
    klopt(kop: string | undefined): boolean {
      const [a = "", b = "", c = ""] = (/^Bearer (\S+)$/u.exec(kop ?? "")?.[1] ?? "").split(".");
      if (!verify("sha256", Buffer.from(`${a}.${b}`), openbaar, Buffer.from(c, "base64url"))) return false;
      const claims = Claims.parse(JSON.parse(Buffer.from(b, "base64url").toString()));
      const mag = claims.aud === GRAPH && claims.roles.includes("Calendars.ReadWrite");
      return mag && claims.exp > Date.now() / 1000 && claims.ronde === ronde;
    },
  };
}
