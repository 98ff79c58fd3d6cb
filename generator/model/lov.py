"""Law: what may be cited, and what has changed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from generator.messages.all import violation
from generator.model.base import Dato, Id, JaNej, Model, Netadresse, Prosa, Tekst
from generator.model.kilde import Henvisning
from generator.model.marks import PointsTo, Unique

_LOVHENVISNING = re.compile(
    r"^(?P<lov>[A-ZÆØÅ]+)\s+§§?\s*(?P<numre>[0-9][0-9 a-z,–-]*?)(?:,\s*(?P<resten>(?:stk|nr|litra|jf).*))?$"
)
_REGEL = re.compile(r"^(BEK|LOV|VEJL) [0-9]{1,5}/[0-9]{4}$")
# No act has a paragraph of more digits, and nobody means more paragraphs at once.
LAENGSTE_NUMMER, FLEST = 6, 100
_LAENGSTE = 300
_NUMMER = re.compile(r"([0-9]+)\s*[-–]\s*([0-9]+)|([0-9]+(?:\s?[a-z]\b)?)")


class Lovhenvisning(Model):
    """A citation such as “SEL § 96, stk. 3” or “BEK 931/2020”."""

    tekst: str
    lov: str
    numre: tuple[str, ...] = ()
    resten: str | None = None

    def __str__(self) -> str:
        return self.tekst


def paragraphs(love: Iterable[Lovhenvisning]) -> set[tuple[str, str]]:
    """Every single paragraph that is cited: the act's abbreviation and the number."""
    return {(lov.lov, nr) for lov in love for nr in lov.numre}


def _udfold(numre: str) -> tuple[str, ...]:
    """The single paragraphs meant by “83-85, 95 og 97”; a range gives its whole numbers."""
    ud: list[str] = []
    for fra, til, enkelt in _NUMMER.findall(numre):
        # Counted by their digits first, for the number itself may have thousands of them.
        if len(fra or enkelt) > LAENGSTE_NUMMER or len(til) > LAENGSTE_NUMMER or int(til or 0) - int(fra or 0) > FLEST:
            raise violation("lov-spaend", flest=FLEST)
        ud += [str(nr) for nr in range(int(fra), int(til) + 1)] if fra else [enkelt]
    return tuple(ud)


def parse_citation(vaerdi: Any) -> Any:
    """Parse a citation; the error shows the forms that can be written."""
    if isinstance(vaerdi, Lovhenvisning):
        return vaerdi
    if not isinstance(vaerdi, str):
        raise violation("lov-form")
    tekst = " ".join(vaerdi.split())
    if _REGEL.match(tekst):
        return Lovhenvisning(tekst=tekst, lov=tekst)
    fundet = _LOVHENVISNING.match(tekst) if len(tekst) <= _LAENGSTE else None
    numre = _udfold(fundet["numre"]) if fundet else ()
    if fundet is None or not numre:
        raise violation("lov-form")
    return Lovhenvisning(tekst=tekst, lov=fundet["lov"], numre=numre, resten=fundet["resten"])


LovRef = Annotated[Lovhenvisning, BeforeValidator(parse_citation), WithJsonSchema({"type": "string"}), PointsTo("lov")]


Paragrafslags = Literal["ydelse", "sagsgang", "finansiering", "raad", "ramme"]


class Paragraf(Model):
    """A paragraph that may be cited: what kind it is, and the situations in life that lead to the help it gives."""

    nr: Annotated[str, Field(pattern=r"^[0-9]{1,4}( [a-z])?$")]
    titel: Tekst
    slags: Paragrafslags | None = Field(
        default=None,
        description="ydelse: giver borgeren noget. sagsgang: hvordan der afgøres, følges op og klages. "
        "finansiering: hvem der betaler. raad: råd og vejledning. ramme: lovens formål, ansvar og tilsyn.",
    )
    situationer: Annotated[tuple[Id, ...], PointsTo("livssituation")] = ()
    uden_situation: Tekst | None = Field(default=None, description="Hvorfor ingen livssituation fører til ydelsen.")
    kilde: Annotated[Id, PointsTo("kilde")] | None = Field(
        default=None, description="Hvor paragraffen er slået op, når det ikke er i lovens adresse."
    )
    sikkerhed: Literal["fundet", "sekundaer"] = Field(
        default="fundet", description="sekundaer, når kilden gengiver loven og ikke er dens egen tekst."
    )

    @model_validator(mode="after")
    def _sekundaer_har_kilde(self) -> Self:
        if self.sikkerhed == "sekundaer" and not self.kilde:
            raise violation("sekundaer-uden-kilde")
        return self

    @model_validator(mode="after")
    def _situation_eller_grund(self) -> Self:
        if self.slags == "ydelse" and bool(self.situationer) == bool(self.uden_situation):
            raise violation("paragraf-situation")
        if self.slags != "ydelse" and (self.situationer or self.uden_situation):
            raise violation("paragraf-uden-ydelse")
        return self


class Lov(Model):
    """An act and the paragraphs of it that the standards cite."""

    id: Id
    forkortelse: Annotated[str, Field(pattern=r"^[A-ZÆØÅ]+$")]
    navn: Tekst
    genitiv: Tekst
    titel: Tekst
    adresse: Netadresse | None = None
    paragraffer: Annotated[tuple[Paragraf, ...], Unique("nr")] = ()


class Regel(Model):
    """An executive order (BEK), an act that amends others (LOV) or a guideline (VEJL)."""

    id: Annotated[str, Field(pattern=_REGEL.pattern)]
    titel: Tekst
    dato: Dato | None = None
    adresse: Netadresse | None = None


class Lovaendring(Model):
    """A change of law after a standard was written; shown on its pages and in later calculations."""

    id: Id
    paragraf: LovRef
    indsats: Annotated[tuple[Id, ...], PointsTo("indsats")] = Field(
        default=(), description="Den hjælp efter paragraffen, som ændringen handler om. Udelades, når det er det hele."
    )
    dato: Dato | None = Field(
        default=None, description="Ikrafttræden. Udelades, når den ikke kendes; teksten siger det så."
    )
    titel: Tekst
    tekst: Prosa
    redaktionelt: Prosa | None = Field(
        default=None,
        exclude=True,
        description="Hvad vi selv har læst og ikke læst. Står på siden om lovgrundlaget, ikke hos borgeren.",
    )
    slags: Literal["aendring", "forslag", "orientering"] = "aendring"
    svar: Literal["kan_jeg", "hvad", "pris", "tid", "klage"] = Field(
        default="kan_jeg", description="Det af de fem svar, som ændringen rører. Den står dér på ydelsens side."
    )
    ophoerer: JaNej = False
    overgang_til: Dato | None = None
    erstattes_af: Id | None = None
    beregnere: Annotated[tuple[Id, ...], PointsTo("beregner")] = ()
    kilder: Annotated[tuple[Henvisning, ...], Field(min_length=1)]


class Lovgivning(Model):
    """The file lovgivning.yaml."""

    love: Annotated[tuple[Lov, ...], Unique("forkortelse")]
    regler: Annotated[tuple[Regel, ...], Unique()] = ()
    aendringer: Annotated[tuple[Lovaendring, ...], Unique()] = ()
