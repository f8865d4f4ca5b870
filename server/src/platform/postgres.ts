export { startPostgres, type Postgres } from './postgres/start.ts';
