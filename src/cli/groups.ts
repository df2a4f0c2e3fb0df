/** Headings under which --help lists the commands: four of them mean "check" to a Swede. */
export const GROUP = { before: 'Before:', job: 'The job:', pipeline: 'In a pipeline:' } as const;
