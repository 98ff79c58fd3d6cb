"""Arrow's columns as cells that can be asked of, and the answers as Arrow's columns again.

A column of numbers is read as the numbers it holds, one of texts as a reader writes them (`1.234,50`). A number with a
point is never taken for thousands here: that is only a text's.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from calculators.columns.asked import Rows
from calculators.columns.cells import ABSENT, AMOUNTS, Cells, NumberCells, TextCells
from calculators.columns.exactness import MOST
from calculators.columns.paths import Mask, NotAsColumns, Numbers
from calculators.columns.results import DECIMALS, Answered, NumberResults
from calculators.questions.fields import Felt
from calculators.results.contract import Beregner
from calculators.run.case import DATO, KOMMUNE
from calculators.text.errors import Tastefejl
from calculators.text.money import parse_tal

# A text that can only be read in one way, without looking it up: `1700`, `1700,5`, `1700.50`.
_PLAIN = r"^[0-9]{1,12}(,[0-9]{1,4}|\.[0-9]{1,2})?$"
_TEXT_DECIMALS = 4
_MOST_DECIMALS = 6
_PRECISION = 38


def rows_of(beregner: Beregner, table: pa.RecordBatch) -> Rows:
    """The columns of a batch that are questions of the calculator, or say whose and when the row is."""
    fields = {felt.navn: felt for felt in beregner.felter}
    own = [navn for navn in table.schema.names if navn in fields or navn in (KOMMUNE, DATO)]
    arrays = {navn: _plain(table.column(navn)) for navn in own}
    cells = {navn: cells_of(array, fields.get(navn)) for navn, array in arrays.items()}

    def written(number: int) -> dict[str, str | list[str]]:
        return {navn: as_written(array[number].as_py()) for navn, array in arrays.items()}

    return Rows(table.num_rows, cells, written)


def cells_of(array: pa.Array, field: Felt | None) -> Cells:
    """The cells of one column, by what its field asks for; without a field they are names."""
    numeric = pa.types.is_integer(array.type) or pa.types.is_floating(array.type) or pa.types.is_decimal(array.type)
    if field is not None and field.type in AMOUNTS:
        return _numbers(array) if numeric else _numbers_of_texts(_texts(array))
    if field is not None and field.type == "heltal" and numeric:
        return _whole(_numbers(array))
    return _coded(array)


def as_written(value: Any) -> str | list[str]:
    """A cell as a reader would have written it; a blank text where there is nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, float):
        return _float_as_written(value)
    if isinstance(value, Decimal):
        return f"{value.normalize():f}".replace(".", ",")
    if isinstance(value, list):
        return [str(et) for et in value]
    return value.isoformat()[:10] if isinstance(value, date) else str(value)


def _float_as_written(value: float) -> str:
    if value != value:  # not a number: what some programs write for an empty cell
        return ""
    text = repr(value)
    return f"{Decimal(text):f}".replace(".", ",") if text[-1].isdigit() else text


def _plain(array: pa.Array) -> pa.Array:
    """The array with its values in it."""
    return array.dictionary_decode() if pa.types.is_dictionary(array.type) else array


def _texts(array: pa.Array) -> pa.Array:
    if pa.types.is_string(array.type) or pa.types.is_large_string(array.type):
        return array
    if pa.types.is_list(array.type) or pa.types.is_large_list(array.type):
        raise NotAsColumns("liste")
    return pa.array([as_written(et) for et in array.to_pylist()], pa.string())


def _coded(array: pa.Array) -> TextCells:
    """Each different value read once; the cells by its number."""
    if pa.types.is_list(array.type) or pa.types.is_large_list(array.type):
        filled = np.asarray(pc.fill_null(pc.greater(pc.list_value_length(array), 0), False))
        return TextCells(np.where(filled, 0, ABSENT), ["liste"])
    coded = array.dictionary_encode()
    codes = np.asarray(coded.indices.fill_null(ABSENT)).astype(np.int64)
    texts = [str(as_written(value)) for value in coded.dictionary.to_pylist()]
    if all(text.strip() for text in texts):
        return TextCells(codes, texts)
    blank = np.array([ABSENT if not text.strip() else n for n, text in enumerate(texts)] + [ABSENT], np.int64)
    return TextCells(blank[codes], texts)


def _numbers(array: pa.Array) -> NumberCells:
    """Numbers as they are; a float is the shortest decimal that reads as it."""
    blank = _mask(array.is_null())
    if pa.types.is_integer(array.type):
        if array.type == pa.uint64():
            raise NotAsColumns("uint64")
        whole = np.asarray(array.fill_null(0).cast(pa.int64()))
        return NumberCells(whole, 0, blank, np.zeros(len(array), np.bool_))
    if pa.types.is_decimal(array.type):
        return _decimals(array, blank)
    floats = np.asarray(array.cast(pa.float64()).fill_null(0.0))
    blank = blank | np.isnan(floats)
    floats = np.where(blank, 0.0, floats)
    for decimals in (0, 2, 4, _MOST_DECIMALS):
        scaled = np.rint(floats * 10**decimals)
        if (scaled / 10**decimals == floats).all():
            break
    large = np.abs(scaled) >= float(2**53)
    unread = (scaled / 10**decimals != floats) | large
    return NumberCells(np.where(large, 0, scaled).astype(np.int64), decimals, blank, unread)


def _whole(cells: NumberCells) -> NumberCells:
    """The same without decimals; a number that has some is bad."""
    if not cells.decimals:
        return cells
    ten = 10**cells.decimals
    return NumberCells(cells.numbers // ten, 0, cells.blank, cells.bad | (cells.numbers % ten != 0))


def _decimals(array: pa.Array, blank: Mask) -> NumberCells:
    scale = array.type.scale
    if scale < 0 or scale > _MOST_DECIMALS:
        raise NotAsColumns("decimaler")
    wide = array if pa.types.is_decimal128(array.type) else array.cast(pa.decimal128(_PRECISION, scale))
    return NumberCells(_words(wide), scale, blank, np.zeros(len(array), np.bool_))


def _words(array: pa.Array) -> Numbers:
    """The whole numbers that decimals are kept as. Errors: NotAsColumns where 64 bits are too few."""
    if array.buffers()[1] is None:
        return np.zeros(len(array), np.int64)
    words = np.frombuffer(array.buffers()[1], np.int64)[2 * array.offset : 2 * (array.offset + len(array))]
    low, high = words[0::2].copy(), words[1::2]
    if array.null_count:
        given = ~_mask(array.is_null())
        low, high = np.where(given, low, 0), np.where(given, high, 0)
    if len(low) and ((high != low >> 63).any() or max(-int(low.min()), int(low.max())) >= MOST):
        raise NotAsColumns("for-store-tal")
    return low


def _numbers_of_texts(array: pa.Array) -> NumberCells:
    """Numbers as readers write them; those written plainly are read all at once, the others by each text."""
    trimmed = pc.utf8_trim_whitespace(array)
    blank = _mask(pc.fill_null(pc.equal(trimmed, ""), True))
    plain = _mask(pc.fill_null(pc.match_substring_regex(trimmed, _PLAIN), False))
    pointed = pc.replace_substring(pc.if_else(pa.array(plain), trimmed, "0"), ",", ".")
    numbers = _words(pointed.cast(pa.decimal128(_PRECISION, _TEXT_DECIMALS))).copy()
    bad = np.zeros(len(array), np.bool_)
    others = np.flatnonzero(~plain & ~blank)
    if len(others):
        coded = array.take(pa.array(others)).dictionary_encode()
        read = [_one_number(text) for text in coded.dictionary.to_pylist()]
        codes = np.asarray(coded.indices)
        numbers[others] = np.array([et or 0 for et in read], np.int64)[codes]
        bad[others] = np.array([et is None for et in read], np.bool_)[codes]
    return NumberCells(numbers, _TEXT_DECIMALS, blank, bad)


def _one_number(text: str) -> int | None:
    """A text in the unit of the others; None where the reference must say what it is."""
    try:
        number = parse_tal(text) * 10**_TEXT_DECIMALS
    except Tastefejl:
        return None
    return int(number) if number == number.to_integral_value() and abs(number) < MOST else None


def _mask(array: Any) -> Mask:
    return np.array(array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array, np.bool_)


def results_of(answered: Answered) -> dict[str, pa.Array]:
    """The results as columns: numbers with four decimals, words as a dictionary of them."""
    return {
        navn: _decimal_column(result) if isinstance(result, NumberResults) else _word_column(result.codes, result.texts)
        for navn, result in answered.results.items()
    }


def _decimal_column(result: NumberResults) -> pa.Array:
    return decimals(result.numbers, result.given, pa.decimal128(18, DECIMALS))


def decimals(numbers: Numbers, given: Mask, kind: pa.DataType) -> pa.Array:
    """Whole numbers as decimals of this type, the last of their digits the number's own; null where none is given."""
    if not given.any():
        return pa.nulls(len(numbers), kind)
    words = np.zeros(2 * len(numbers), np.int64)
    words[0::2] = numbers
    if numbers.min() < 0:
        words[1::2] = numbers >> 63
    validity = None if given.all() else pa.py_buffer(np.packbits(given, bitorder="little"))
    return pa.Array.from_buffers(kind, len(numbers), [validity, pa.py_buffer(words)])


def low_words(array: pa.Array) -> Numbers:
    """The whole numbers that decimals are kept as, for those that 64 bits hold; anything where there is none."""
    if array.buffers()[1] is None:
        return np.zeros(len(array), np.int64)
    return np.frombuffer(array.buffers()[1], np.int64)[2 * array.offset : 2 * (array.offset + len(array)) : 2]


def _word_column(codes: Numbers, texts: Sequence[str]) -> pa.Array:
    indices = pa.array(codes.astype(np.int32), mask=codes == ABSENT)
    return pa.DictionaryArray.from_arrays(indices, pa.array(list(texts), pa.string()))
