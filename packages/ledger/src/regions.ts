import { regionByCode } from '@outturn/engine';

/** What a region is called; one without a code is kept by its name. */
export function regionNameOf(region: string): string {
  return regionByCode(region)?.name ?? region;
}

/** The same thing with what its region is called. */
export function withRegionName<Thing extends { readonly region: string }>(
  thing: Thing,
): Thing & { readonly regionName: string } {
  return { ...thing, regionName: regionNameOf(thing.region) };
}
