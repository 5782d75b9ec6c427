import { v7 } from "uuid";

/** A new UUID v7 (RFC 9562): ordered by time, made here and not by the database. */
export const newId = (): string => v7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** False for anything PostgreSQL would refuse as a uuid, so that a made-up address is a 404 and not an error. */
export const isId = (text: string): boolean => UUID.test(text);
