/** As much of the library as the benchmark uses; it comes without types. */
declare module 'word-extractor' {
  export default class WordExtractor {
    extract(bytes: Buffer): Promise<{ getBody(): string }>;
  }
}
