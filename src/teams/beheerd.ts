import { RESOURCE, type Tokenvraag, vraagToken } from "./tokenvraag.ts";

/** The identity service beside us in App Service and Container Apps; the header proves that we are the app it serves. */
export interface Identiteitsdienst {
  readonly adres: string;
  readonly kop: string;
}

/** The identity service of a virtual machine, the same in all of Azure and reachable from that machine only. */
const IMDS = "http://169.254.169.254";

/**
 * Asks the token of a user-assigned managed identity, so that there is no secret to keep. Without a service that the
 * platform named, the one of the virtual machine.
 */
export function metBeheerdeIdentiteit(
  instelling: {
    readonly appId: string;
    readonly identiteitsdienst?: Identiteitsdienst | null;
    readonly resource?: string;
  },
  imds: string = IMDS,
): Tokenvraag {
  const { appId, identiteitsdienst: dienst } = instelling;
  const url = new URL(dienst?.adres ?? `${imds}/metadata/identity/oauth2/token`);
  url.searchParams.set("api-version", dienst ? "2019-08-01" : "2018-02-01");
  url.searchParams.set("resource", instelling.resource ?? RESOURCE);
  url.searchParams.set("client_id", appId);
  const headers: Record<string, string> = dienst ? { "X-IDENTITY-HEADER": dienst.kop } : { Metadata: "true" };
  return (nu) => vraagToken(url.href, { headers }, nu);
}
