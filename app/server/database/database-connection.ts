import pg from "pg";

const connectionMilliseconds = 10_000;

/** One connection for as long as the work lasts. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectionMilliseconds });
  // A lost connection already fails the statement that waits on it; without a listener it would also end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
