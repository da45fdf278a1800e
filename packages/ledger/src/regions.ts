import { regionByCode } from '@outturn/engine';

/** What a region is called; one without a code is kept by its name. */
export function regionNameOf(region: string): string {
  return regionByCode(region)?.name ?? region;
}

/** A region by its code with what it is called. */
export function namedRegion(code: string): { readonly code: string; readonly name: string } {
  return { code, name: regionNameOf(code) };
}

/** The same thing with what its region is called. */
export function withRegionName<Thing extends { readonly region: string }>(
  thing: Thing,
): Thing & { readonly regionName: string } {
  return { ...thing, regionName: regionNameOf(thing.region) };
}
