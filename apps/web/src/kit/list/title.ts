interface Published {
  readonly title: string;
  readonly publishedOn: string | null;
}

/** With the month of publication, since every year has its 政府工作报告. */
export function titleOf({ title, publishedOn }: Published): string {
  return publishedOn === null ? title : `${title}（${publishedOn.slice(0, 7)}）`;
}
