import { errors } from "./errors.ts";
import { learning } from "./learning.ts";
import { shell } from "./shell.ts";

export const catalogue = { errors, learning, shell };
