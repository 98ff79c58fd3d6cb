"""Columns that look like personal numbers (CPR): they are refused, unless whoever runs it has said otherwise."""

import re

import pyarrow as pa
import pyarrow.compute as pc

from calculators.columns.files import UnreadableTable

_NAMES = re.compile(r"cpr|person_?n(umme)?r", re.IGNORECASE)
# Day, month, year and four digits, with or without the hyphen; a number has lost the nought before the first to ninth.
_LIKE = r"^(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}-?[0-9]{4}$"
# A column where so large a part of the cells look like it.
_PART = 0.5


def personal_numbers(batch: pa.RecordBatch) -> list[str]:
    """The names of the columns that look so, by what they are called or by what stands in them."""
    return [
        name
        for name, column in zip(batch.schema.names, batch.columns, strict=True)
        if _NAMES.search(name) or _looks_like(column)
    ]


def refuse(batch: pa.RecordBatch) -> None:
    """Errors: UnreadableTable for the first column that looks so."""
    names = personal_numbers(batch)
    if names:
        raise UnreadableTable(
            f"Kolonnen {names[0]} ligner personnumre. Fjern den, eller giv rækkerne et andet nummer end cpr-nummeret."
        )


def _looks_like(column: pa.Array) -> bool:
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if pa.types.is_integer(column.type):
        column = pc.utf8_lpad(column.cast(pa.string()), 10, "0")
    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        return False
    written = column.drop_null()
    if not len(written):
        return False
    like = pc.sum(pc.match_substring_regex(pc.utf8_trim_whitespace(written), _LIKE)).as_py() or 0
    return bool(like > _PART * len(written))
