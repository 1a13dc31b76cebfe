import { showRecordCommand } from './record/show-record.ts';

export const showCommand = showRecordCommand(undefined);
