interface Document {
  readonly id: string;
  readonly title: string;
  /** Of its file. */
  readonly name: string;
}

/** What a document is called; its file where the text gives it no title. */
export function titleOf({ id, title, name }: Document): string {
  return title === '' || title === id ? name : title;
}

/** With the month of publication, since every year has its 政府工作报告. */
export function datedTitle(title: string, publishedOn: string | null): string {
  return publishedOn === null ? title : `${title}（${publishedOn.slice(0, 7)}）`;
}
