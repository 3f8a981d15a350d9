import { apartmentFeed } from '../kinds/apartment.feed.ts';
import { carFeed } from '../kinds/car.feed.ts';
import type { FeedFormat } from './format.ts';

/** The kinds of listing that feeds bring, by the name that `--kind` takes. */
export const formats: readonly FeedFormat[] = [carFeed, apartmentFeed];
