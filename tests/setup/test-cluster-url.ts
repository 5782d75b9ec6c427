/** The owner's address on the cluster that global-browser.ts started. */
export function clusterUrl(): string {
  const url = process.env.TEST_CLUSTER_URL;
  if (url === undefined) throw new Error("The test cluster has not been started");
  return url;
}
