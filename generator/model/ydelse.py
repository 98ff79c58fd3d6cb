"""A service: one standard of one municipality."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from generator.messages.all import violation
from generator.model.base import Dato, Heltal, Id, JaNej, Model, Prosa, Regnedag, Tekst
from generator.model.fakta import EgneFakta, FaktaRef
from generator.model.gennemset import Gennemset, aftryk
from generator.model.indsats import IndsatsRefs
from generator.model.kilde import Henvisning, LinjeSpaend
from generator.model.lov import LovRef
from generator.model.marks import PointsTo, Unique
from generator.model.oversaettelse import Oversaettelse
from generator.model.tabel import Baandtabel
from generator.model.valgtabel import Valgtabel

Forhold = Literal["forudsaetter", "udelukker", "supplerer", "efterfoelger", "foregaar", "ligner"]
Adgang = Literal["ret", "selvhenvendelse", "vurdering"]
VumTema = Literal[
    "fysiske_funktioner",
    "mentale_funktioner",
    "sociale_forhold",
    "sundhedsforhold",
    "omgivelser",
    "relationer",
    "samfundsliv",
    "kommunikation",
    "praktiske_opgaver",
    "egenomsorg",
    "mobilitet",
]
# The kinds of section, in the order of the page. A municipality's own section is of one of them.
Afsnitslags = Literal[
    "behov", "formaal", "indgaar", "indgaar_ikke", "maalgruppe", "krav_til_borgeren", "omfang", "visitering",
    "leverandoerer", "kompetencekrav", "ivaerksaettelse", "ophoer", "opfoelgning", "kvalitetsmaal", "betaling",
    "saerlige_bemaerkninger", "klage", "bilag",
]  # fmt: skip
# What no standard is expected to have, so that nothing is said of one without it.
VALGFRIE_AFSNIT = ("krav_til_borgeren", "kompetencekrav", "kvalitetsmaal", "bilag")
Svarnavn = Literal["kan_jeg", "hvad", "pris", "tid"]
Generelnavn = Literal[Svarnavn, Afsnitslags]
VumVaegt = Literal["typisk", "faa-temaer", "undtagelse", "eksempel"]
Ydelsesadresse = Annotated[str, Field(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$", max_length=201, description="kommune/ydelse")]
YdelseId = Annotated[Ydelsesadresse, PointsTo("ydelse")]


class Svar(Model):
    """The five questions a citizen asks first. A missing answer means that the standard is silent."""

    kan_jeg: Prosa | None = None
    hvad: Prosa | None = None
    pris: Prosa | None = None
    tid: Prosa | None = None
    klage: Prosa | None = None


class Ydelsesprog(Oversaettelse):
    """A service's short answers in another language."""

    svar: Svar


class Afsnit(Model):
    """One section of the standard in our own words, and the source lines it renders."""

    tekst: Prosa
    linje: LinjeSpaend


class Standard(Model):
    """The sections of a standard in their fixed order. An absent one is shown as not stated."""

    behov: Afsnit | None = None
    formaal: Afsnit | None = None
    indgaar: Afsnit | None = None
    indgaar_ikke: Afsnit | None = None
    maalgruppe: Afsnit | None = None
    krav_til_borgeren: Afsnit | None = None
    omfang: Afsnit | None = None
    visitering: Afsnit | None = None
    leverandoerer: Afsnit | None = None
    kompetencekrav: Afsnit | None = None
    ivaerksaettelse: Afsnit | None = None
    ophoer: Afsnit | None = None
    opfoelgning: Afsnit | None = None
    kvalitetsmaal: Afsnit | None = None
    betaling: Afsnit | None = None
    saerlige_bemaerkninger: Afsnit | None = None
    klage: Afsnit | None = None
    bilag: Afsnit | None = None

    def alle(self) -> Iterator[tuple[str, Afsnit | None]]:
        """Each section's key and content, in the order of the page."""
        for noegle in type(self).model_fields:
            yield noegle, getattr(self, noegle)


class EgetAfsnit(Afsnit):
    """A section that the municipality calls by a name of its own; it stands after the section of its kind."""

    id: Id
    titel: Tekst
    slags: Afsnitslags


class Vum(Model):
    """The VUM levels that one passage of the standard names: themes 0–4 and overall A–E.

    `om_temaer` are the themes that the passage is about; none means most of them, whichever they are. `vaegt` is
    how it names them: as typical, for a few themes of a person, for a few persons, or as an example.
    """

    temaer: tuple[Annotated[Heltal, Field(ge=0, le=4)], ...] = ()
    samlet: tuple[Literal["A", "B", "C", "D", "E"], ...] = ()
    om_temaer: tuple[VumTema, ...] = ()
    vaegt: VumVaegt = "typisk"
    linje: LinjeSpaend
    note: str | None = None


class Funktionsniveau(Model):
    """The functional levels of Fælles Sprog that one passage of the standard names, beside or instead of VUM."""

    niveauer: Annotated[tuple[Annotated[Heltal, Field(ge=0, le=4)], ...], Field(min_length=1)]
    omraade: Tekst | None = Field(default=None, description="Hvad niveauet er for, fx praktiske opgaver.")
    gruppe: Annotated[Id, PointsTo("ydelsens-gruppe")] | None = None
    linje: LinjeSpaend
    note: str | None = None


class Gruppe(Model):
    """A group of people with rights, conditions or deadlines of their own. Its figures name it by `gruppe`."""

    id: Id
    titel: Tekst
    tekst: Prosa | None = None
    alder_fra: FaktaRef | None = Field(default=None, description="Det fakta, der siger, fra hvilken alder.")
    alder_til: FaktaRef | None = Field(default=None, description="Det fakta, der siger, til og med hvilken alder.")
    vilkaar: Prosa | None = Field(default=None, description="Hvad der ellers skal være opfyldt.")
    linje: LinjeSpaend


class SeOgsaa(Model):
    """A tie to another service: what excludes, precedes or supplements this one."""

    ydelse: YdelseId
    forhold: Forhold
    tekst: Prosa
    kilde: Henvisning


class Klar(Model):
    """Something the standard says that the reader must show, tell or have agreed on, and where it says so."""

    tekst: Prosa
    linje: LinjeSpaend


class Afgoerelse(Model):
    """Who decides, in few words, and the lines of the standard that say so."""

    hvem: Tekst
    linje: LinjeSpaend


class Vej(Model):
    """A kind of help in a situation of life that the service is part of, and what excludes by this standard."""

    situation: Annotated[Id, PointsTo("livssituation")]
    hjaelp: Annotated[Id, PointsTo("situationens-hjaelp")]
    udelukker: tuple[Prosa, ...] = Field(default=(), description="Det, som udelukker efter kommunens egen standard.")


class Ydelse(Model):
    """One edition of one standard, complete: short answers, sections, facts, tables, ties and source.

    Most standards have one edition. Those of one service have the same id, and each its own `gaelder_fra`.
    """

    id: Annotated[Id, Unique(shared="kommunens-sider")]
    kommune: Id
    titel: Tekst
    # Whether it is shown yet states no right: no part of the dataset and its hash.
    udkast: JaNej = Field(
        default=False,
        exclude=True,
        description="ja, til et menneske har gennemgået filen. Så længe bliver den ikke vist eller regnet med.",
    )
    # Nor does who has looked its figures up.
    gennemset: Gennemset | None = Field(
        default=None,
        exclude=True,
        description="Hvem der har holdt hvert tal op mod kilden, og hvornår. Skrives i værkstedet.",
    )
    lovgrundlag: Annotated[tuple[LovRef, ...], Field(min_length=1)]
    indsats: IndsatsRefs = Field(
        default=(), description="Hvad der gives, fra indsatser.yaml, når paragraffen rummer flere slags hjælp."
    )
    regler: tuple[LovRef, ...] = ()
    adgang: Adgang = Field(
        description="ret: et krav, når betingelserne er opfyldt. selvhenvendelse: man kan selv møde op. "
        "vurdering: kommunen afgør det i hver sag."
    )
    vedtaget: Dato | None = Field(default=None, description="Den dag, udgaven blev vedtaget.")
    vedtaget_af: Tekst | None = Field(default=None, description="Hvem der vedtog den, fx Voksenudvalget.")
    gaelder_fra: Regnedag
    gaelder_til: Dato | None = Field(
        default=None, description="Sidste dag udgaven gælder. Udelades, når den ikke er ophørt."
    )
    kilde: Henvisning
    kort: Prosa
    svar: Svar
    afsnit: Standard
    egne_afsnit: Annotated[tuple[EgetAfsnit, ...], Unique()] = Field(
        default=(), description="Afsnit, som kommunen selv har givet navn. slags er det afsnit, de står efter."
    )
    generelt_gaelder_ikke: tuple[Generelnavn, ...] = Field(
        default=(), description="De svar og afsnit i generelt.yaml, som ikke gælder for ydelsen."
    )
    vum: tuple[Vum, ...] = ()
    funktionsniveau: tuple[Funktionsniveau, ...] = ()
    grupper: Annotated[tuple[Gruppe, ...], Unique()] = ()
    fakta: EgneFakta = ()
    tabeller: Annotated[tuple[Baandtabel, ...], Unique()] = ()
    valgtabeller: Annotated[tuple[Valgtabel, ...], Unique()] = Field(
        default=(), description="Tabeller, hvor man vælger en række og måske en kolonne. Hver celle bliver et fakta."
    )
    beregnere: Annotated[tuple[Id, ...], PointsTo("beregner")] = ()
    se_ogsaa: tuple[SeOgsaa, ...] = ()
    soeg: Afsnit | None = Field(
        default=None, description="Hvem man søger hos, og hvordan, når standarden siger det. Står under Sådan søger du."
    )
    klar: tuple[Klar, ...] = Field(default=(), description="Det, standarden siger, du skal kunne vise eller fortælle.")
    afgoer: Afgoerelse | None = Field(default=None, description="Hvem der afgør sagen, når standarden siger det.")
    ogsaa_under: tuple[LovRef, ...] = Field(
        default=(), description="Andre paragraffer, som ydelsen også sammenlignes under."
    )
    uden_modstykke: Annotated[tuple[Id, ...], PointsTo("filens-tal")] = Field(
        default=(), description="Tal, der ikke er en værdi af noget fælles emne. Der er ledt efter et."
    )
    livssituationer: tuple[Vej, ...] = Field(
        default=(), description="Kun når paragraffen ikke selv fører hertil, eller standarden selv udelukker nogen."
    )
    retningslinjer: Annotated[tuple[Id, ...], PointsTo("retningslinje")] = Field(
        default=(), description="De nationale retningslinjer, der handler om ydelsen."
    )
    nationale_fund: Annotated[tuple[Id, ...], PointsTo("nationalt-fund")] = Field(
        default=(), description="Uoverensstemmelser i de nationale retningslinjer, som også rører ydelsen."
    )
    klage_kontakt: Annotated[Id, PointsTo("klagekontakt")] | None = Field(
        default=None, description="Den kontakt i kommune.yaml, som får klagen, når det ikke er kommunens fælles."
    )
    klage_faelles: JaNej = Field(
        default=True,
        description="false, når kommunens fælles vejledning om at klage ikke gælder for ydelsen. "
        "Ellers står den på siden, efter ydelsens eget svar.",
    )

    # Another language states no right of its own: no part of the dataset and its hash.
    andre_sprog: Annotated[tuple[Ydelsesprog, ...], Unique("sprog")] = Field(
        default=(), exclude=True, description="De korte svar på andre sprog."
    )

    def tekst_under(self, slags: str) -> str:
        """What the standard says under a heading: its section, and those of the kind with a name of their own."""
        afsnit: Afsnit | None = getattr(self.afsnit, slags)
        egne = [f"**{et.titel}**\n\n{et.tekst}" for et in self.egne_afsnit if et.slags == slags]
        return "\n\n".join([*([afsnit.tekst] if afsnit else []), *egne])

    @property
    def aftryk(self) -> str:
        """The fingerprint of its figures as they are now."""
        return aftryk(self.fakta, self.tabeller)

    @property
    def adresse(self) -> str:
        """The service's address, stable forever: kommune/ydelse."""
        return f"{self.kommune}/{self.id}"

    @property
    def udgaveadresse(self) -> str:
        """The edition's own address, the same before, while and after it is in force: kommune/ydelse/dag."""
        return f"{self.adresse}/{self.gaelder_fra.isoformat()}"

    @model_validator(mode="after")
    def _slutter_efter_start(self) -> Self:
        if self.gaelder_til is not None and self.gaelder_til < self.gaelder_fra:
            raise violation("gaelder-til-foer-fra")
        return self
