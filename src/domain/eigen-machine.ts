/** Whether a host name, as in the `hostname` of a URL, is this machine itself: the only place that plain http may go. */
export function isEigenMachine(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
