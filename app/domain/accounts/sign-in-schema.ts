import { z } from "zod";
import { email } from "#app/platform/field-rules.ts";
import { givenPassword } from "./password-schema.ts";

export const signInSchema = z.object({ email: email(), password: givenPassword() });
