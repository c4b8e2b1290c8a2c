"""Reads an Excel file with python3-openpyxl: its bytes on stdin, as JSON on stdout what a person would find in it."""

import io
import json
import sys

import openpyxl

book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))


def cell(one):
    return {"value": one.value, "type": one.data_type, "rotation": one.alignment.textRotation, "format": one.number_format}


json.dump(
    {
        "title": book.properties.title,
        "creator": book.properties.creator,
        "modified": book.properties.modified.isoformat(),
        "sheets": [
            {
                "name": sheet.title,
                "rows": [[cell(one) for one in row] for row in sheet.iter_rows()],
                "frozen": sheet.freeze_panes,
                "filter": sheet.auto_filter.ref,
                "titleRows": sheet.print_title_rows,
                "titleColumns": sheet.print_title_cols,
                "orientation": sheet.page_setup.orientation,
                "paper": sheet.page_setup.paperSize,
                "fits": [
                    bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
                    sheet.page_setup.fitToWidth,
                    sheet.page_setup.fitToHeight,
                ],
                "head": sheet.oddHeader.left.text,
                "foot": [sheet.oddFooter.left.text, sheet.oddFooter.right.text],
            }
            for sheet in book.worksheets
        ],
    },
    sys.stdout,
)
