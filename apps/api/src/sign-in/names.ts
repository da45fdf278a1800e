/** A name without a mail address is kept as an address that no mail can go to (RFC 2606), so that there is one kind of name. */
const NOWHERE = '@local.invalid';
const NAME = /^[a-z0-9](?:[a-z0-9]|[._-](?=[a-z0-9])){1,38}[a-z0-9]$/;
const MAIL =
  /^[a-z0-9](?:[a-z0-9+_]|[.-](?=[a-z0-9+_])){0,62}@[a-z0-9](?:[a-z0-9]|[.-](?=[a-z0-9])){0,180}\.[a-z]{2,24}$/;

/** The address that an account is kept under; undefined for what is neither a user name nor a mail address. */
export function addressOf(login: string): string | undefined {
  const name = login.normalize('NFKC').trim().toLowerCase();
  if (NAME.test(name)) return name + NOWHERE;
  return MAIL.test(name) && !name.endsWith(NOWHERE) ? name : undefined;
}

/** What somebody signs in with. */
export function loginOf(address: string): string {
  return address.endsWith(NOWHERE) ? address.slice(0, -NOWHERE.length) : address;
}
