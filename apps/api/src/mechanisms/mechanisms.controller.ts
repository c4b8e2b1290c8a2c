import { wordLanguage } from '#words/word-language';
import {
  mechanismCapacity,
  type MechanismCapacity,
  type MechanismDay,
  mechanismDay,
  mechanismFigures,
  type MechanismFigures,
  mechanismOccasion,
  type MechanismOccasionView,
  mechanismOverlap,
  type MechanismOverlap,
  type MechanismQuery,
  mechanismQuery,
  mechanismSummary,
  type MechanismSummary,
  mechanismThemes,
  type MechanismThemes,
} from '#contract/mechanism';
import { Controller, Get, Header, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from '../platform/http/access.js';
import { revalidate } from '../platform/http/representation.js';
import { MechanismsService } from './mechanisms.service.js';

const capacityQuery = mechanismDay.extend({ lang: wordLanguage.default('en') });
type CapacityQuery = z.infer<typeof capacityQuery>;

/** The registry of mechanisms as a whole, which is the same for everybody. */
@Controller('api')
@Public()
export class MechanismsController {
  constructor(private readonly mechanisms: MechanismsService) {}

  @Get('mechanisms')
  @ApiOperation({ summary: 'Every mechanism, or those that are sought, with what holds of it on a day.' })
  @Header('Cache-Control', revalidate)
  @SerializeOptions({ schema: mechanismSummary })
  @ApiOkResponse({ standardSchema: mechanismSummary, isArray: true })
  list(@Query({ schema: mechanismQuery }) query: MechanismQuery): Promise<MechanismSummary[]> {
    return this.mechanisms.list(query);
  }

  @Get('mechanism-themes')
  @ApiOperation({ summary: 'Every theme, and which mechanisms have it on a day.' })
  @Header('Cache-Control', revalidate)
  @SerializeOptions({ schema: mechanismThemes })
  @ApiOkResponse({ standardSchema: mechanismThemes })
  themes(@Query({ schema: mechanismDay }) { on }: MechanismDay): Promise<MechanismThemes> {
    return this.mechanisms.themes(on);
  }

  @Get('mechanism-overlaps')
  @ApiOperation({ summary: 'Every pair of mechanisms that shares regions or themes on a day, and which.' })
  @Header('Cache-Control', revalidate)
  @SerializeOptions({ schema: mechanismOverlap })
  @ApiOkResponse({ standardSchema: mechanismOverlap, isArray: true })
  overlaps(@Query({ schema: mechanismDay }) { on }: MechanismDay): Promise<MechanismOverlap[]> {
    return this.mechanisms.overlaps(on);
  }

  @Get('mechanism-figures')
  @ApiOperation({ summary: 'How many mechanisms there are of each type and in each region on a day.' })
  @Header('Cache-Control', revalidate)
  @SerializeOptions({ schema: mechanismFigures })
  @ApiOkResponse({ standardSchema: mechanismFigures })
  figures(@Query({ schema: mechanismDay }) { on }: MechanismDay): Promise<MechanismFigures> {
    return this.mechanisms.figures(on);
  }

  @Get('mechanism-capacities')
  @ApiOperation({ summary: 'In what capacity people come for mechanisms on a day, as documents print it.' })
  @Header('Cache-Control', revalidate)
  @SerializeOptions({ schema: mechanismCapacity })
  @ApiOkResponse({ standardSchema: mechanismCapacity, isArray: true })
  capacities(@Query({ schema: capacityQuery }) { on, lang }: CapacityQuery): Promise<MechanismCapacity[]> {
    return this.mechanisms.capacities(lang, on);
  }

  @Get('mechanism-occasions')
  @ApiOperation({ summary: 'In what mechanisms took part, and which, as the sources of the registry tell.' })
  @Header('Cache-Control', revalidate)
  @SerializeOptions({ schema: mechanismOccasion })
  @ApiOkResponse({ standardSchema: mechanismOccasion, isArray: true })
  occasions(): Promise<MechanismOccasionView[]> {
    return this.mechanisms.occasions();
  }
}
