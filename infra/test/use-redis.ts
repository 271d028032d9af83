// Each Jest worker has a Redis database of its own, as it has a PostgreSQL database of its own.
process.env.REDIS_URL = `${process.env.TEST_REDIS_URL}/${process.env.JEST_WORKER_ID ?? 0}`;
