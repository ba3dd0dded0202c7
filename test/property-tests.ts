import fc from 'fast-check';

/** Property tests try the same cases each time, so that what was green stays green; `PROPERTY_SEED=7` tries others (`PROPERTY_RUNS=20000`: how many, where a test takes it). */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_127) });
