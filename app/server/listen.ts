import { type Server, createServer } from "node:http";
import type { Express } from "express";
import type { Environment } from "#app/platform/environment.server.ts";
import { StartUpError } from "./start-up-error.ts";

const sentences: Record<string, (environment: Environment) => string> = {
  EADDRINUSE: ({ PORT }) =>
    `Port ${PORT} is in use. Stop the other program, or choose another with PORT=3001 npm start.`,
  EACCES: ({ PORT }) => `Port ${PORT} is not allowed to this user. Choose one above 1023, such as PORT=3000.`,
  EADDRNOTAVAIL: ({ HOST }) => `This machine has no address ${HOST}. Check HOST.`,
  ENOTFOUND: ({ HOST }) => `This machine has no address ${HOST}. Check HOST.`,
};

/** Serves on HOST and PORT. Throws StartUpError when the port or the address cannot be had. */
export function listen(app: Express, environment: Environment): Promise<Server> {
  const server = createServer();
  // Once the server is closing, a kept-alive connection must not bring it new work.
  server.on("request", (_request, response) => {
    if (!server.listening) response.shouldKeepAlive = false;
  });
  server.on("request", app);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const sentence = sentences[error.code ?? ""];
      reject(sentence ? new StartUpError(sentence(environment)) : error);
    });
    server.listen(environment.PORT, environment.HOST, () => resolve(server));
  });
}
