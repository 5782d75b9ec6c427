import { once } from "node:events";
import { type Socket, connect, createServer } from "node:net";

/** Stands between the program and its database, so that a test can take the database away and give it back. */
export async function startBreakableProxy(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let broken = false;
  const server = createServer((near) => {
    if (broken) {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = new URL(databaseUrl);
  url.port = String(typeof address === "object" && address ? address.port : 0);
  return {
    url: url.href,
    takeAway: () => {
      broken = true;
      open.forEach((socket) => socket.destroy());
    },
    giveBack: () => {
      broken = false;
    },
    close: () => {
      open.forEach((socket) => socket.destroy());
      server.close();
    },
  };
}
