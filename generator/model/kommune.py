"""A municipality: name, contacts, complaint, and where its standard contradicts itself or the law."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from generator.messages.all import violation
from generator.model.base import KODE_MOENSTER, Dato, Heltal, Id, Mail, Model, Prosa, Tekst, Telefon
from generator.model.fakta import FaellesFakta, FaktaRef
from generator.model.kilde import Henvisning
from generator.model.marks import PointsTo, Unique
from generator.model.standard import Version
from generator.model.ydelse import YdelseId

# A fact by its id, or by its whole address where it stands elsewhere.
Faktanavn = Annotated[str, Field(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+){0,2}$"), PointsTo("fakta-i-fund")]
# The same, maybe on a day: `nationale/merudgift-standard-2 @ 2023-01-01`.
Virkningstal = Annotated[Tekst, PointsTo("fakta")]
Tilstand = Literal["ny", "set", "afgjort"]
Art = Literal["mod-lov", "intern", "foraeldet", "tvetydig", "trykfejl"]


class Kontaktgruppe(Model):
    """Whom an office is for on some services, where several share them: ages by the name of a fact, and in words."""

    ydelser: Annotated[tuple[YdelseId, ...], Field(min_length=1)]
    alder_over: FaktaRef | None = Field(default=None, description="Det fakta, der siger, hvilken alder man er over.")
    alder_til: FaktaRef | None = Field(default=None, description="Det fakta, der siger, hvilken alder man højst har.")
    tekst: Prosa
    kilde: Henvisning


class Kontakt(Model):
    """An office that a citizen can write to, call or visit. Every part stands on the cited lines."""

    id: Id
    navn: Tekst
    adresse: tuple[str, ...] = ()
    telefon: Telefon | None = None
    mail: tuple[Mail, ...] = ()
    grupper: tuple[Kontaktgruppe, ...] = Field(
        default=(), description="Hvem kontoret er for, når flere kontorer deler en ydelse. Ellers er det for alle."
    )
    kilde: Henvisning

    def gruppe(self, ydelse: str) -> Kontaktgruppe | None:
        """Whom the office is for on one service, or None when the service is not shared by age."""
        return next((gruppe for gruppe in self.grupper if ydelse in gruppe.ydelser), None)


class Klagevejledning(Model):
    """How to complain, as the municipality says it for all its services."""

    tekst: Prosa
    kort: Prosa | None = Field(
        default=None, description="Det samme i et par sætninger: fristen, og hvem man klager til. Til ydelsens side."
    )
    kontakt: Annotated[Id, PointsTo("kommunens-kontakt")]
    kilde: Henvisning

    @property
    def i_korthed(self) -> str:
        """What the page of a service says of it: the short text, or the whole where there is none."""
        return self.kort or self.tekst


class KommunensAfgoerelse(Model):
    """Who decides, as the municipality says it for all its services; a standard may say another."""

    hvem: Tekst
    kilde: Henvisning


class Kommune(Model):
    """The file kommune.yaml."""

    id: Id
    navn: Tekst
    kort_navn: Tekst | None = Field(
        default=None, description="Navnet uden Kommune, når det ikke er det samme ord, fx København."
    )
    kode: Annotated[str, Field(pattern=KODE_MOENSTER, description="Kommunekode"), Unique(shared="koder")]
    format: Heltal | None = Field(default=None, exclude=True, description="Den form, filerne i mappen har: 2.")
    skrevet_til: Version | None = Field(
        default=None, exclude=True, description="Den udgave af den fælles pakke, mappen er skrevet til."
    )
    om: Prosa
    kontakter: Annotated[tuple[Kontakt, ...], Unique()] = ()
    klage: Klagevejledning
    afgoer: KommunensAfgoerelse | None = Field(
        default=None, description="Hvem der afgør, når kommunen siger det ét sted for alle ydelser."
    )
    fakta: FaellesFakta = ()

    @property
    def kort(self) -> str:
        """What the municipality is called in a chart or a table: `Hvidovre`, `København`."""
        return self.kort_navn or self.navn.removesuffix(" Kommune")

    @model_validator(mode="after")
    def _kort_navn_kendes(self) -> Self:
        if self.kort_navn is None and self.navn.endswith("s Kommune"):
            raise violation("kort-navn-mangler")
        return self


class Sted(Model):
    """One of the places that disagree, and what it says."""

    kilde: Henvisning
    siger: Prosa


class Virkning(Model):
    """What it means for one citizen, as two figures of the data: the one that stands there, and the other."""

    staar: Virkningstal
    mod: Virkningstal


class Fundsvar(Model):
    """What the municipality, or who issued the text, has answered; without a day nothing is decided yet."""

    vedtaget: Dato | None = Field(default=None, description="Den dag, det blev besluttet. Udelades, når det ikke er.")
    tekst: Prosa
    kilde: Henvisning


class Uoverensstemmelse(Model):
    """A contradiction in a standard, with itself or the law: recorded and shown, never silently mended."""

    id: Id
    titel: Tekst
    art: Art
    hvad: Prosa
    redaktionelt: Prosa | None = Field(
        default=None,
        exclude=True,
        description="Hvad vi selv har læst og ikke læst. Står på siden om lovgrundlaget, ikke hos borgeren.",
    )
    steder: Annotated[tuple[Sted, ...], Field(min_length=2)]
    konsekvens: Prosa
    i_beregning: Prosa | None = None
    afgoeres: Prosa | None = Field(
        default=None, description="Hvad der bør afgøres, og af hvem, når det kan siges bedre end efter artens regel."
    )
    afgoeres_af: Tekst | None = Field(
        default=None, description="Hvem der skal afgøre det, når det ikke er den, der har udgivet teksten."
    )
    virkning: Virkning | None = Field(
        default=None, description="To tal, hvis forskel er det, en borger får for meget eller for lidt."
    )
    svar: Fundsvar | None = Field(default=None, description="Det, kommunen selv har svaret.")
    status: Literal["aaben", "afklaret"]
    ydelser: tuple[YdelseId, ...] = ()
    retningslinjer: Annotated[tuple[Id, ...], PointsTo("retningslinje")] = ()
    fakta: tuple[Faktanavn, ...] = Field(
        default=(), description="De tal, den rører, når linjerne under steder ikke viser det."
    )
    beregnere: Annotated[tuple[Id, ...], PointsTo("beregner")] = Field(
        default=(), description="Beregnere, der følger en regel i ord, som den rører. Tal findes af sig selv."
    )
    gyldig_fra: Dato | None = None
    gyldig_til: Dato | None = None

    @property
    def tilstand(self) -> Tilstand:
        """What has come of it: not answered, answered and not decided, or decided, maybe by the sources themselves."""
        if self.status == "afklaret" or (self.svar and self.svar.vedtaget):
            return "afgjort"
        return "set" if self.svar else "ny"

    @model_validator(mode="after")
    def _angaar_noget(self) -> Self:
        if not self.ydelser and not self.retningslinjer:
            raise violation("angaar-intet")
        return self


class Uoverensstemmelser(Model):
    """A register of contradictions, of a municipality or of the national guidelines."""

    uoverensstemmelser: Annotated[tuple[Uoverensstemmelse, ...], Unique(shared="uoverensstemmelser")]
