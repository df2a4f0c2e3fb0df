/** Files under `fixtures/` by their path there. */
export type Fixtures = Readonly<Record<string, Buffer>>;
