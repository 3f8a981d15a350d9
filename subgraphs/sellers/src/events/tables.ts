export { checkpoints, outbox } from '@marque/kit/events/tables.ts';
