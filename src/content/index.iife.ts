import { startIncise } from './incise';
import { takeOver } from './instance';

startIncise(takeOver());
