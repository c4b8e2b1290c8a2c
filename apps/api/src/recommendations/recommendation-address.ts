import { slug } from '#contract/fields';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { RowAddress } from '../programme/addresses.js';

/** `:slug` and the `:number` of a recommendation in that meeting's register. */
@Injectable()
export class RecommendationAddress extends RowAddress {
  protected readonly parts = z.object({ slug, number: z.string().regex(/^[1-9]\d{0,8}$/) });
  protected readonly statement = `
    SELECT recommendation.id FROM recommendation JOIN meeting ON meeting.id = recommendation.meeting_id
    WHERE meeting.slug = $1 AND recommendation."number" = $2::int`;
}
