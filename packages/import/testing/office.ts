import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const OFFICE = process.env.SOFFICE ?? '/usr/bin/soffice';

/** What LibreOffice turns texts and pages into and back. */
const FILTERS = {
  docx: ['--convert-to', 'docx:MS Word 2007 XML'],
  doc: ['--convert-to', 'doc:MS Word 97'],
  pdf: ['--convert-to', 'pdf:writer_pdf_Export'],
} as const;

/** Whether LibreOffice is not installed; said, so that nobody takes its tests for run. */
export function withoutOffice(): boolean {
  const without = !existsSync(OFFICE);
  if (without)
    console.warn(`There is no LibreOffice at ${OFFICE} (SOFFICE): the tests that write files with it are skipped.`);
  return without;
}

/** Converts files of a folder, the new ones beside them. */
export function convert(folder: string, names: readonly string[], format: keyof typeof FILTERS): void {
  const files = names.map((name) => join(folder, name));
  const reading = names.every((name) => name.endsWith('.txt')) ? ['--infilter=Text (encoded):UTF8,LF,,,'] : [];
  const page = names.every((name) => name.endsWith('.html')) ? ['--infilter=HTML (StarWriter)'] : [];
  // A profile of its own: two at work on one wait for each other.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = [profile, '--headless', ...reading, ...page, ...FILTERS[format], '--outdir', folder];
  execFileSync(OFFICE, [...options, ...files], { stdio: 'ignore', timeout: 120_000 });
}
