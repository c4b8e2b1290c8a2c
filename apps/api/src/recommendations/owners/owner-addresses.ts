import { slug } from '#contract/fields';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { RowAddress } from '../../programme/addresses.js';

/** `:slug` and the id of a `:link` for one who has taken up recommendations of that meeting. */
@Injectable()
export class OwnerLinkAddress extends RowAddress {
  protected readonly parts = z.object({ slug, link: z.uuid() });
  protected readonly statement = `
    SELECT owner_link.id FROM owner_link JOIN meeting ON meeting.id = owner_link.meeting_id
    WHERE meeting.slug = $1 AND owner_link.id = $2`;
}

/** `:slug`, the `:number` of a recommendation in that meeting's register, and the id of a `:report` on it. */
@Injectable()
export class ReportAddress extends RowAddress {
  protected readonly parts = z.object({ slug, number: z.string().regex(/^[1-9]\d{0,8}$/), report: z.uuid() });
  protected readonly statement = `
    SELECT report.id FROM recommendation_report AS report
    JOIN recommendation ON recommendation.id = report.recommendation_id
    JOIN meeting ON meeting.id = recommendation.meeting_id
    WHERE meeting.slug = $1 AND recommendation."number" = $2::int AND report.id = $3`;
}
