import type { Adapter } from "lucia";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { hashToken } from "./secret-token.server.ts";
import { findSession } from "./viewer-row.server.ts";

/** Lucia reads the machine's clock; a session's end is moved between that and the one clock of the program. */
const clockAhead = () => now().getTime() - Date.now();
const toColumn = (luciaTime: Date) => new Date(luciaTime.getTime() + clockAhead());
const toLucia = (column: Date) => new Date(column.getTime() - clockAhead());

/** Lucia on our tables. What Lucia calls a session's id is the token of the cookie; the table keeps its hash. */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(token) {
    const row = await findSession(hashToken(token));
    if (!row) return [null, null];
    const { userId, expiresAt, user } = row;
    return [
      { id: token, userId, expiresAt: toLucia(expiresAt), attributes: {} },
      { id: userId, attributes: user },
    ];
  },
  /** Tokens cannot be had back from their hashes: the ids given here open nothing. */
  async getUserSessions(userId) {
    const rows = await db().session.findMany({ where: { userId } });
    return rows.map(({ id, expiresAt }) => ({ id, userId, expiresAt: toLucia(expiresAt), attributes: {} }));
  },
  async setSession({ id: token, userId, expiresAt }) {
    await db().session.create({
      data: { id: hashToken(token), userId, createdAt: now(), expiresAt: toColumn(expiresAt) },
    });
  },
  async updateSessionExpiration(token, expiresAt) {
    await db().session.updateMany({
      where: { id: hashToken(token) },
      data: { expiresAt: toColumn(expiresAt) },
    });
  },
  async deleteSession(token) {
    await db().session.deleteMany({ where: { id: hashToken(token) } });
  },
  async deleteUserSessions(userId) {
    await db().session.deleteMany({ where: { userId } });
  },
  async deleteExpiredSessions() {
    await db().session.deleteMany({ where: { expiresAt: { lte: now() } } });
  },
};
