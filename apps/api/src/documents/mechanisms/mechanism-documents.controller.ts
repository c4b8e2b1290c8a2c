import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Public } from '../../platform/http/access.js';
import type { Representation } from '../../platform/http/representation.js';
import { mechanismDocumentQuery, type MechanismDocumentQuery } from './mechanism-document.js';
import { MechanismDocumentsService } from './mechanism-documents.service.js';

/** Documents of the registry of mechanisms, which are the same for everybody. */
@Controller('mechanisms')
@Public()
export class MechanismDocumentsController {
  constructor(private readonly documents: MechanismDocumentsService) {}

  @Get('fact-sheet.pdf')
  @ApiOperation({ summary: 'The fact sheet on the mechanisms on a day (PDF).' })
  factSheetPdf(@Query({ schema: mechanismDocumentQuery }) query: MechanismDocumentQuery): Promise<Representation> {
    return this.documents.get('fact-sheet', 'pdf', query);
  }

  @Get('fact-sheet.docx')
  @ApiOperation({ summary: 'The fact sheet on the mechanisms on a day (Word).' })
  factSheetDocx(@Query({ schema: mechanismDocumentQuery }) query: MechanismDocumentQuery): Promise<Representation> {
    return this.documents.get('fact-sheet', 'docx', query);
  }

  @Get('fact-sheet.xlsx')
  @ApiOperation({ summary: 'The fact sheet on the mechanisms on a day (Excel).' })
  factSheetXlsx(@Query({ schema: mechanismDocumentQuery }) query: MechanismDocumentQuery): Promise<Representation> {
    return this.documents.get('fact-sheet', 'xlsx', query);
  }

  @Get('thematic-foci.pdf')
  @ApiOperation({ summary: 'The table of the mechanisms and their themes on a day (PDF).' })
  thematicFociPdf(@Query({ schema: mechanismDocumentQuery }) query: MechanismDocumentQuery): Promise<Representation> {
    return this.documents.get('thematic-foci', 'pdf', query);
  }

  @Get('thematic-foci.docx')
  @ApiOperation({ summary: 'The table of the mechanisms and their themes on a day (Word).' })
  thematicFociDocx(@Query({ schema: mechanismDocumentQuery }) query: MechanismDocumentQuery): Promise<Representation> {
    return this.documents.get('thematic-foci', 'docx', query);
  }

  @Get('thematic-foci.xlsx')
  @ApiOperation({ summary: 'The table of the mechanisms and their themes on a day (Excel).' })
  thematicFociXlsx(@Query({ schema: mechanismDocumentQuery }) query: MechanismDocumentQuery): Promise<Representation> {
    return this.documents.get('thematic-foci', 'xlsx', query);
  }
}
