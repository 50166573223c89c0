/** Signing in and out, passwords, the second factor and sessions: the paths of better-auth, which are no part of our typed routes. */
import { queryOptions } from "@tanstack/react-query";
import { bodyOf, successOf } from "../../api/client.ts";

async function post(path: string, body: object = {}): Promise<unknown> {
  const answer = await successOf(
    fetch(`/api/auth/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
  return answer.json();
}

export interface Credentials {
  username: string;
  password: string;
}

/** True where the code of a second factor is asked for yet. */
export async function signIn(credentials: Credentials): Promise<boolean> {
  const answer = await post("sign-in/username", credentials);
  return typeof answer === "object" && answer !== null && "twoFactorRedirect" in answer;
}

/** What the office's identity provider is called; null without one. */
export const providerQuery = queryOptions({
  queryKey: ["provider"],
  queryFn: () => bodyOf<{ name: string | null }>(fetch("/api/auth/provider")),
});

/** @param page of staff, to come back to */
export const beginAtProvider = (page: string) =>
  post("sign-in/social", { callbackURL: page }) as Promise<{ url: string }>;

export const signOut = () => post("sign-out");
export const signOutEverywhere = () => post("revoke-sessions");

export interface PasswordChange {
  currentPassword: string;
  newPassword: string;
}

/** All other sessions end. */
export const changePassword = (change: PasswordChange) =>
  post("change-password", { ...change, revokeOtherSessions: true });

export const verifyCode = (code: string) => post("two-factor/verify-totp", { code });
export const verifyRecoveryCode = (code: string) => post("two-factor/verify-backup-code", { code });

/** What an authenticator app is set up with, and the codes that stand in for it. */
export interface Enrolment {
  totpURI: string;
  backupCodes: readonly string[];
}

/** It is asked for at signing in once `verifyCode` was right. */
export const beginSecondFactor = (password: string) => post("two-factor/enable", { password }) as Promise<Enrolment>;
export const endSecondFactor = (password: string) => post("two-factor/disable", { password });
