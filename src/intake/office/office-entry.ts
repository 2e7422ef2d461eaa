import { serveReading } from '#intake/serve-reading.ts';
import { readOffice } from './read-office.ts';

serveReading(readOffice);
