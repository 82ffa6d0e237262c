/** Whether an address or name is this machine itself: `localhost`, `127.0.0.1`, `::1`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || /^\[?::1\]?$/.test(host) || /^127(\.\d{1,3}){3}$/.test(host);
}
