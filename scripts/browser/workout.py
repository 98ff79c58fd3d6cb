"""Runs inside Pyodide's Python, under Node, while core.mjs counts: what calculators ask of an interpreter, and more.

What is not run here, and lies far from what is, is left out of the browser's interpreter. It knows no rule and no
figure of the project, so that the interpreter stays the same when they change.
"""

import collections
import copy
import csv
import dataclasses
import datetime
import decimal
import difflib
import enum
import functools
import gc
import hashlib
import heapq
import html
import io
import itertools
import json
import math
import operator
import random
import re
import string
import sys
import textwrap
import typing

DANISH = "Blåbærgrød – “æøå ÆØÅ” 1.234,50 kr."
WIDE = "語彙 😀 Ελληνικά ﷺ"


class Colour(enum.Enum):
    """Members with values."""

    RED = "rød"
    BLUE = "blå"


class Named(typing.NamedTuple):
    """A tuple with names."""

    name: str
    number: int = 0


@dataclasses.dataclass(frozen=True, order=True)
class Point:
    """A frozen value."""

    x: decimal.Decimal
    y: decimal.Decimal = decimal.Decimal(0)
    tags: tuple[str, ...] = ()

    @property
    def length(self) -> decimal.Decimal:
        """A computed value."""
        return (self.x * self.x + self.y * self.y).sqrt()


class Broken(ValueError):
    """An error of our own."""


@functools.cache
def fibonacci(number: int) -> int:
    """Recursion through a cache."""
    return number if number < 2 else fibonacci(number - 1) + fibonacci(number - 2)


def numbers() -> None:
    """Integers of any size, floats and decimals, read and written."""
    values = [0, 1, -7, 255, 2**31, 2**63, -(2**70), 10**40]
    for a, b in itertools.product(values, repeat=2):
        _ = (a + b, a - b, a * b, a // (b or 1), a % (b or 3), a < b, a == b, a | b, a & b, a ^ b, hash(a), str(a))
    _ = [f"{v:,}" for v in values] + [f"{v:08x} {v:>12d} {v!r}" for v in values]
    _ = [int("12"), int("-7", 16), int(3.9), bool(0), divmod(17, 5), pow(3, 7), pow(3, 70, 11), round(2.5), abs(-3)]
    floats = [0.0, 1.5, -2.25, 1e300, 1e-300, math.pi, float("inf"), float("1e5")]
    _ = [f"{v:.2f} {v:g} {v!r} {v:e} {round(v, 1)}" for v in floats] + [math.floor(1.5), math.ceil(1.5), math.sqrt(2)]
    _ = [a < b for a in floats for b in floats] + [sum(floats[:4]), max(floats), min(floats), math.log10(1000)]
    texts = ["0", "1", "-2.50", "1234567.891", "1E+3", "0.005", "NaN", "Infinity", "99999999999999999999.99"]
    modes = [decimal.ROUND_HALF_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING, decimal.ROUND_FLOOR]
    for text in texts:
        number = decimal.Decimal(text)
        _ = (str(number), repr(number), hash(number), number.is_finite(), number.as_tuple(), number == 0, bool(number))
        if not number.is_finite():
            continue
        _ = [number.quantize(decimal.Decimal("0.01"), rounding=mode) for mode in modes]
        _ = (number + 1, number - 1, number * 3, number / 7, number // 7, number % 7, -number, abs(number), number**2)
        _ = (
            number < 5,
            number >= 2,
            max(number, 3),
            f"{number:,.2f} {number:f}",
            number.normalize(),
            number.to_integral_value(),
        )
        _ = (
            int(number),
            float(number),
            number.copy_abs(),
            number.adjusted(),
            number == number.to_integral_value(),
            round(number),
        )
    _ = sum([decimal.Decimal(t) for t in texts[:5]], decimal.Decimal(0))
    with decimal.localcontext() as context:
        context.prec = 50
        _ = decimal.Decimal(1) / decimal.Decimal(3)


def texts() -> None:
    """Strings of one, two and four bytes a sign: searched, cut, joined, encoded, formatted."""
    for text in ("", "plain ascii", DANISH, WIDE, DANISH + WIDE):
        _ = (
            text.upper(),
            text.lower(),
            text.title(),
            text.strip(),
            text.lstrip("B"),
            text.rstrip("."),
            text.casefold(),
        )
        _ = (
            text.split(),
            text.split(","),
            text.rsplit(".", 1),
            text.splitlines(),
            text.partition(","),
            text.rpartition("."),
        )
        _ = (
            text.replace("r", "rr"),
            text.find("r"),
            text.rfind("r"),
            text.count("r"),
            text.startswith(("B", "p")),
            text.endswith("."),
        )
        _ = (
            text.isdigit(),
            text.isalpha(),
            text.isdecimal(),
            text.isspace(),
            text.isidentifier(),
            text.isnumeric(),
            text.isupper(),
        )
        _ = (
            text.encode(),
            text.encode("utf-8").decode(),
            text.encode("ascii", "replace"),
            text[::-1],
            text[1:3],
            text * 2,
            "r" in text,
        )
        _ = (
            text.center(40),
            text.ljust(40),
            text.rjust(40, "*"),
            text.zfill(40),
            text.translate({114: "R"}),
            text.removeprefix("B"),
        )
        _ = (
            f"{text!r:>20}",
            "%s %d %.2f" % (text, 3, 2.5),
            "{} {name}".format(text, name=text),
            ascii(text),
            hash(text),
            len(text),
        )
        _ = (
            "".join(sorted(text)),
            "-".join(text),
            text < "m",
            text == DANISH,
            html.escape(text, quote=True),
            textwrap.wrap(text, 8),
        )
        _ = (
            [ord(sign) for sign in text],
            text.expandtabs(),
            text.swapcase(),
            text.capitalize(),
            text.isprintable(),
            text.removesuffix("."),
        )
    _ = (
        textwrap.fill(DANISH * 5, 40, subsequent_indent="  "),
        textwrap.dedent("  a\n  b"),
        textwrap.indent("a\nb", "> "),
    )
    _ = (
        hashlib.sha256(DANISH.encode()).hexdigest(),
        string.Template("$a").substitute(a="b"),
        chr(248),
        str.maketrans("a", "b"),
        bytes(3),
        bytearray(b"abc").hex(),
        b"a,b".split(b","),
    )
    pattern = re.compile(r"(?P<tal>\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?\s*(kr\.?|pct\.)?", re.IGNORECASE)
    _ = (
        pattern.search(DANISH),
        pattern.findall(DANISH),
        pattern.fullmatch("1.000,50 kr."),
        pattern.sub("#", DANISH),
        pattern.match("x"),
    )
    _ = (
        [m.groupdict() for m in pattern.finditer(DANISH)],
        re.split(r"[ ,;]+", DANISH),
        re.sub(r"(æ|ø|å)", lambda m: m[1] * 2, DANISH),
    )
    _ = (
        re.escape("a.b"),
        re.match(r"^\s*$", "  "),
        re.search(r"\bkr\b", WIDE),
        re.findall(r"(?<=a)b|c(?!d)|[^\W\d_]+", DANISH + WIDE),
    )
    _ = (
        difflib.get_close_matches("husleje", ["huslejen", "varme", "husly"]),
        difflib.SequenceMatcher(None, "abcd", "bcde").ratio(),
    )


def collections_of_things() -> None:
    """Lists, tuples, sets, dictionaries and what walks through them."""
    items = list(range(300)) + [True, None, 1.5, "a", (1, 2), Colour.RED]
    _ = (
        items[::2],
        items[-3:],
        items.index("a"),
        items.count(True),
        items + items,
        items * 2,
        list(reversed(items)),
        items.copy(),
    )
    ordered = sorted(range(500), key=lambda n: (n * 7919) % 503, reverse=True)
    ordered.sort()
    _ = (
        sorted("hello", key=str.lower),
        sorted([(2, "b"), (1, "c"), (1, "a")]),
        sorted([decimal.Decimal(2), 1, 1.5]),
        sorted(["b", WIDE, DANISH]),
    )
    (
        ordered.insert(3, 1),
        ordered.remove(4),
        ordered.pop(),
        ordered.extend(items[:3]),
        ordered.append(1),
        ordered.clear(),
    )
    table = {str(n): n for n in range(2000)}
    table.update({"a": 1}, b=2), table.pop("7"), table.setdefault("x", []), table.get("nothing")
    _ = (
        table | {"z": 1},
        {**table, "y": 0},
        list(table.items())[:3],
        "7" in table,
        len(table),
        dict(zip("ab", (1, 2), strict=True)),
    )
    table.popitem(), table.copy(), dict.fromkeys("abc"), [k for k in list(table) if table.pop(k) is None], table.clear()
    small, large = {1, 2, 3}, set(range(1000))
    _ = (
        small | large,
        small & large,
        large - small,
        small ^ large,
        small <= large,
        frozenset(small),
        {n % 7 for n in large},
    )
    small.add(9), small.discard(1), small.update([5]), large.pop()
    _ = (
        collections.Counter("abracadabra").most_common(2),
        collections.defaultdict(list, a=[1]),
        collections.deque([1, 2], 5),
        collections.OrderedDict(a=1),
    )
    _ = (
        list(itertools.groupby("aabb")),
        list(itertools.chain([1], [2])),
        list(itertools.accumulate(range(9))),
        list(itertools.pairwise("abc")),
    )
    _ = (
        list(itertools.zip_longest("ab", "c")),
        list(itertools.islice(itertools.count(), 5)),
        list(itertools.combinations("abc", 2)),
    )
    _ = (
        list(map(str, range(9))),
        list(filter(None, items[:9])),
        list(enumerate("ab", 1)),
        list(zip("ab", "cd", strict=False)),
        any(items),
        all(items),
    )
    _ = (
        functools.reduce(operator.add, range(9)),
        functools.partial(max, 3)(5),
        operator.itemgetter(1, 0)("ab"),
        operator.attrgetter("name")(Named("a")),
    )
    _ = (
        heapq.nsmallest(2, items[:9]),
        heapq.nlargest(2, range(9)),
        heapq.merge([1], [2]),
        min(items[:9]),
        max("abc", key=ord, default=""),
        sum(range(99)),
    )
    _ = (
        memoryview(b"abc")[1:],
        slice(1, 2),
        range(9)[2:4],
        3 in range(9),
        iter(items),
        type(items),
        isinstance(1, int | str),
        callable(len),
        id(items),
    )


def objects() -> None:
    """Classes, data classes, enumerations, errors, generators and copies."""
    point = Point(decimal.Decimal(3), decimal.Decimal(4), ("a",))
    _ = (
        point.length,
        repr(point),
        hash(point),
        point == copy.copy(point),
        point < dataclasses.replace(point, x=decimal.Decimal(9)),
    )
    _ = (
        dataclasses.asdict(point),
        dataclasses.fields(point),
        copy.deepcopy([point, {"a": [1]}]),
        Colour("blå"),
        Colour.RED.name,
        list(Colour),
        Named("a")._replace(number=2),
    )
    _ = (
        getattr(point, "x"),
        hasattr(point, "nothing"),
        vars(Named),
        dir(point)[:2],
        type("New", (Point,), {})(decimal.Decimal(1)),
        issubclass(Broken, ValueError),
    )
    try:
        try:
            raise Broken([("felt", "besked")])
        except Broken as error:
            raise KeyError("b") from error
    except (KeyError, TypeError) as error:
        _ = (str(error), repr(error.__cause__), error.args, error.with_traceback(None))
    for wrong in (
        lambda: 1 / 0,
        lambda: {}["a"],
        lambda: [][1],
        lambda: int("x"),
        lambda: decimal.Decimal("x"),
        lambda: None.x,
        lambda: "a" + 1,
        lambda: Colour("?"),
    ):
        try:
            wrong()  # type: ignore[no-untyped-call]
        except (ArithmeticError, LookupError, ValueError, AttributeError, TypeError) as error:
            _ = (str(error), repr(error))
    generator = (n * n for n in range(9))
    _ = (
        next(generator),
        list(generator),
        next(generator, None),
        fibonacci(200),
        [*range(3)],
        (lambda *a, **k: (a, k))(1, *[2], b=3, c=4),
    )
    with io.StringIO(newline="") as text:
        writer = csv.writer(text, delimiter=";")
        writer.writerows([["a", 'b "c"', DANISH], [1, 2.5, None]])
        _ = (
            text.getvalue(),
            list(csv.reader(io.StringIO(text.getvalue()), delimiter=";")),
            list(csv.DictReader(io.StringIO("a;b\n1;2"), delimiter=";")),
        )


def days() -> None:
    """Dates and times, read, moved and written."""
    day = datetime.date(2024, 2, 29)
    for step in range(0, 800, 7):
        other = day + datetime.timedelta(days=step)
        _ = (
            other.isoformat(),
            other.weekday(),
            other.isocalendar(),
            str(other),
            other - day,
            other > day,
            hash(other),
            other.toordinal(),
            repr(other),
        )
    _ = (
        datetime.date.fromisoformat("2023-06-01"),
        day.replace(year=2028),
        day.strftime("%d.%m.%Y"),
        datetime.date.today(),
        datetime.date.min,
        day.timetuple(),
    )
    moment = datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.UTC)
    _ = (
        moment.isoformat(),
        moment.date(),
        moment + datetime.timedelta(hours=3),
        datetime.datetime.now(),
        datetime.timedelta(days=1.5) / 2,
        moment.timestamp(),
    )


def as_json() -> None:
    """What goes between page and worker."""
    value = {
        "a": [1, -2, 2.5, None, True, False, DANISH, WIDE, '"\\\n\t', {}],
        "b": {"c": [{"d": "e"}] * 40},
        "long": "x" * 5000,
    }
    for ascii_only in (True, False):
        text = json.dumps(value, ensure_ascii=ascii_only, sort_keys=True, indent=2 if ascii_only else None)
        assert json.loads(text) == value
    try:
        json.loads('{"a": ')
    except json.JSONDecodeError as error:
        _ = str(error)


def much() -> None:
    """More memory than there is at the start, and what clears it up."""
    large = [[random.random(), str(n), {"n": n}, Point(decimal.Decimal(n))] for n in range(30_000)]
    large.append([large])
    _ = (sum(len(row) for row in large), b"x" * 3_000_000, "æ" * 3_000_000, sys.getsizeof(large), bytearray(10_000_000))
    del large
    gc.collect()


def work_out() -> None:
    """All of it, twice: what is run often is run by other functions than what is run once."""
    for _ in range(2):
        for part in (numbers, texts, collections_of_things, objects, days, as_json, much):
            part()
