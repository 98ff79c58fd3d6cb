"""Looks things up by the names that prose and data use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from generator.load.findings import mente_du
from generator.messages.all import wording
from generator.model.begreb import Begreb
from generator.model.catalogue import NATIONALE, Catalogue
from generator.model.fakta import Fakta, Talvaerdi
from generator.model.kilde import Henvisning, Kilde
from generator.model.lov import Lovhenvisning
from generator.model.retningslinje import Retningslinje
from generator.model.tilbud import Tilbud
from generator.model.ydelse import SeOgsaa, Ydelse
from generator.prose.glossary import Glossary
from generator.prose.read_lines import in_order, read_by_calculators

# A document and its lines, as they are cited.
Passage = tuple[str, str]


class Unknown(Exception):
    """A reference that resolves to nothing: the name of the message for the data author, and what goes into it."""

    def __init__(self, kode: str, **indsat: str) -> None:
        self.kode, self.indsat = kode, indsat
        super().__init__(wording(kode, **indsat))


@dataclass(frozen=True)
class FoundLaw:
    """A citation resolved: how it reads in a sentence, its heading and the act's address.

    `ulaest` are the paragraphs of it that nobody here has read in the act itself.
    """

    tekst: str
    titel: str
    adresse: str | None
    ulaest: tuple[str, ...] = ()


class Lookup:
    """An index of one catalogue; `peget_paa` are calculators that services outside it point to."""

    def __init__(self, catalogue: Catalogue, peget_paa: frozenset[str] = frozenset()) -> None:
        self.catalogue = catalogue
        self._peget_paa = peget_paa
        self._fakta: dict[str, Fakta] = dict(catalogue.fakta_med_sted())
        self._kilder = {kilde.id: kilde for kilde in catalogue.kilder}
        self._love = {lov.forkortelse: lov for lov in catalogue.lovgivning.love}
        self._regler = {regel.id: regel for regel in catalogue.lovgivning.regler}
        self._begreber = {begreb.id: begreb for begreb in catalogue.begreber}
        self._retningslinjer = {retningslinje.id: retningslinje for retningslinje in catalogue.retningslinjer}
        self._titler = {
            lov.forkortelse: {paragraf.nr: paragraf.titel for paragraf in lov.paragraffer}
            for lov in catalogue.lovgivning.love
        }
        self._ulaeste = {
            (lov.forkortelse, paragraf.nr)
            for lov in catalogue.lovgivning.love
            for paragraf in lov.paragraffer
            if paragraf.sikkerhed == "sekundaer"
        }
        self._tilbud = {kommune.id: {et.id: et for et in kommune.tilbud} for kommune in catalogue.kommuner}
        self._ydelser = {ydelse.adresse: ydelse for ydelse in catalogue.ydelser}

    @cached_property
    def ordliste(self) -> Glossary:
        """The glossary, ready to explain words in running text."""
        return Glossary(self.catalogue.begreber, lambda begreb: " ".join(begreb.forklaring.split()))

    @cached_property
    def beregnere(self) -> dict[str, Beregner]:
        """The calculators that have data and so a page: some service points to them, or the law alone feeds them.

        One that asks for a municipality has no example to show where no standard points to it.
        """
        brugte = self._peget_paa.union(navn for ydelse in self._ydelser.values() for navn in ydelse.beregnere)
        nationale = {fakta.id for fakta in self.catalogue.nationale.fakta}
        return {
            navn: beregner
            for navn, beregner in BEREGNERE.items()
            if navn in brugte or (beregner.fakta and not beregner.kraever_kommune and nationale >= {*beregner.fakta})
        }

    def beregner(self, navn: str) -> Beregner:
        """A calculator that has a page. Errors: Ukendt, also for one that no service points to."""
        if navn not in BEREGNERE:
            raise Unknown("ukendt-beregner", navn=navn, forslag=mente_du(navn, BEREGNERE))
        if navn not in self.beregnere:
            raise Unknown("beregner-uden-side", navn=navn)
        return BEREGNERE[navn]

    def fakta(self, navn: str, hos: str) -> tuple[str, Fakta]:
        """A fact and its full address, seen from a place (`hvidovre/sel-96-bpa`, `hvidovre`, `nationale`).

        Errors: Ukendt when neither the place, its municipality nor the law has a fact of the name.
        """
        if (adresse := self._seen(navn, hos)) is not None:
            return adresse, self._fakta[adresse]
        kendte = {adresse.rsplit("/", 1)[-1] if "/" not in navn else adresse for adresse in self._fakta}
        raise Unknown("ukendt-fakta", navn=navn, forslag=mente_du(navn, kendte))

    def betegnelse(self, fakta: Fakta) -> str:
        """What a figure is called where it stands among others: with the kind of help that it alone is about."""
        om = self.catalogue.indsatsregister.titel(fakta.indsats) if fakta.indsats else ""
        return f"{fakta.betegnelse} ({om})" if om else fakta.betegnelse

    def faktaene(self, navn: str, ydelser: Iterable[str], hos: str) -> set[str]:
        """The addresses of the facts of a name: those of the services that see one, else what `hos` sees.

        Errors: Ukendt when none of them sees a fact of the name.
        """
        fundet = {adresse for ydelse in ydelser if (adresse := self._seen(navn, ydelse)) is not None}
        return fundet or {self.fakta(navn, hos)[0]}

    def _seen(self, navn: str, hos: str) -> str | None:
        """The address of the fact that a place sees by a name, if it sees one."""
        return next((adresse for adresse in self._kandidater(navn, hos) if adresse in self._fakta), None)

    @staticmethod
    def _kandidater(navn: str, hos: str) -> list[str]:
        if "/" in navn:
            return [navn]
        return [f"{hos}/{navn}", f"{hos.split('/')[0]}/{navn}", f"{NATIONALE}/{navn}"]

    def kilde(self, kilde_id: str) -> Kilde:
        """A source. Errors: Ukendt."""
        if kilde_id not in self._kilder:
            raise Unknown("ukendt-kilde", navn=kilde_id, forslag=mente_du(kilde_id, self._kilder))
        return self._kilder[kilde_id]

    def citat(self, henvisning: Henvisning) -> str | None:
        """What stands at the cited lines, or None where nobody has written it in."""
        return self._citater.get(_passage(henvisning)) if henvisning.linje else None

    def vaerdier_ved(self, henvisning: Henvisning) -> tuple[Talvaerdi, ...]:
        """The values that were read at the cited lines."""
        return tuple(self._vaerdier.get(_passage(henvisning), ()))

    @cached_property
    def naevnt_af(self) -> dict[str, list[tuple[Ydelse, SeOgsaa]]]:
        """By a service the standards that tie theirs to it, and what each says."""
        found: dict[str, list[tuple[Ydelse, SeOgsaa]]] = {}
        for ydelse in self.catalogue.ydelser:
            for se in ydelse.se_ogsaa:
                found.setdefault(se.ydelse, []).append((ydelse, se))
        return found

    @cached_property
    def viste_linjer(self) -> dict[str, list[Henvisning]]:
        """By document the lines that figures of a calculation were read in and that are quoted: each has a page."""
        found: dict[str, list[Henvisning]] = {}
        for et in read_by_calculators(self.catalogue):
            if self.citat(et):
                found.setdefault(et.dokument, []).append(et)
        return {dokument: in_order(linjer) for dokument, linjer in found.items()}

    def is_shown(self, henvisning: Henvisning) -> bool:
        """Whether the cited lines stand on the page of their document."""
        return _passage(henvisning) in self._viste

    @cached_property
    def _viste(self) -> frozenset[Passage]:
        return frozenset(_passage(et) for linjer in self.viste_linjer.values() for et in linjer)

    @cached_property
    def _citater(self) -> dict[Passage, str]:
        return {(et.id, str(citat.linje)): citat.tekst for et in self.catalogue.citater for citat in et.citater}

    @cached_property
    def _vaerdier(self) -> dict[Passage, list[Talvaerdi]]:
        found: dict[Passage, list[Talvaerdi]] = {}
        for fakta in self._fakta.values():
            for vaerdi in fakta.vaerdier:
                found.setdefault(_passage(vaerdi.kilde), []).append(vaerdi.vaerdi)
        return found

    def ydelse(self, adresse: str) -> Ydelse:
        """A service by its address. Errors: Ukendt."""
        if adresse not in self._ydelser:
            raise Unknown("ukendt-ydelse", navn=adresse, forslag=mente_du(adresse, self._ydelser))
        return self._ydelser[adresse]

    def tilbud(self, tilbud_id: str, hos: str) -> Tilbud:
        """A place of the municipality that `hos` belongs to. Errors: Ukendt."""
        tilbud = self._tilbud.get(hos.split("/")[0], {})
        if tilbud_id not in tilbud:
            raise Unknown("ukendt-tilbud", navn=tilbud_id, forslag=mente_du(tilbud_id, tilbud))
        return tilbud[tilbud_id]

    def begreb(self, begreb_id: str) -> Begreb:
        """A word of the glossary. Errors: Ukendt."""
        if begreb_id not in self._begreber:
            raise Unknown("ukendt-begreb", navn=begreb_id, forslag=mente_du(begreb_id, self._begreber))
        return self._begreber[begreb_id]

    def retningslinje(self, retningslinje_id: str) -> Retningslinje:
        """A national guideline. Errors: Ukendt."""
        kendte = self._retningslinjer
        if retningslinje_id not in kendte:
            raise Unknown("ukendt-retningslinje", navn=retningslinje_id, forslag=mente_du(retningslinje_id, kendte))
        return kendte[retningslinje_id]

    def lov(self, henvisning: Lovhenvisning) -> FoundLaw:
        """A citation written out. Errors: Ukendt when the act or a paragraph of it is not registered."""
        regel = self._regler.get(henvisning.lov)
        if regel is not None:
            return FoundLaw(regel.titel, regel.id, regel.adresse)
        lov = self._love.get(henvisning.lov)
        if lov is None:
            muligheder = [*self._love, *self._regler]
            raise Unknown("ukendt-lov", navn=henvisning.lov, forslag=mente_du(henvisning.lov, muligheder))
        titler = self._titler[lov.forkortelse]
        ukendte = [nr for nr in henvisning.numre if nr not in titler]
        if ukendte:
            raise Unknown("ukendt-paragraf", lov=lov.forkortelse, nr=ukendte[0])
        tekst = henvisning.tekst.replace(lov.forkortelse, lov.genitiv, 1)
        titel = "; ".join(f"§ {nr}: {titler[nr]}" for nr in henvisning.numre)
        ulaest = tuple(nr for nr in henvisning.numre if (lov.forkortelse, nr) in self._ulaeste)
        return FoundLaw(tekst, f"{lov.titel}, {titel}", lov.adresse, ulaest)


def _passage(henvisning: Henvisning) -> Passage:
    return henvisning.dokument, str(henvisning.linje)
