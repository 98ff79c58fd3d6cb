"""One call of a calculator: its input read, with all its mistakes reported together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal

from calculators.data.facts import Sats, readers_figure
from calculators.data.notices import Lovaendring
from calculators.data.rates import Satser, SatserPaa
from calculators.questions.answers import RaaSvar, Svar, laes_svar
from calculators.questions.fields import PLACES
from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from calculators.run.calculation import Udregning
from calculators.text.dates import FIRST_YEAR, LAST_YEAR, parse_dato
from calculators.text.errors import InputFejl, Tastefejl
from calculators.text.suggestions import citat, mente_du

# Stands in for a date that cannot be read, while the other mistakes are collected.
_ANY_DAY = date(FIRST_YEAR, 1, 1)


@dataclass(frozen=True)
class Call:
    """The input of one call, read and found in order; `skrevet` are the answers as they were written."""

    beregner: Beregner
    svar: Svar
    satser: SatserPaa
    skrevet: RaaSvar = field(default_factory=dict)

    def answer(self, vaerdier: Mapping[str, Decimal | str | None], forbehold: Iterable[str]) -> Udregning:
        """An answer with these values and reservations, its law and its headline, and nothing more."""
        svaret = vaerdier.get("svar")
        # A view of its own: what only the words read is no figure of the calculation.
        data = self.satser.flyttet(self.satser.dato, self.satser.kommune)
        return Udregning(
            beregner=self.beregner,
            kommune=self.satser.kommune,
            dato=self.satser.dato,
            datasaet=self.satser.satser.datasaet,
            vaerdier=vaerdier,
            forbehold=tuple(forbehold),
            givne=self.svar,
            lov=self.beregner.lov_i(self.svar, data),
            overskrift=self.beregner.overskrift_i(self.svar, data, None if svaret is None else str(svaret)),
        )

    def loeber_videre(self, aendring: Lovaendring) -> bool:
        """Whether the reader has the help from before the change, on a day when such cases still run."""
        felt = self.beregner.overgang_felt
        har_hjaelpen = felt is not None and self.svar.har(felt) and self.svar.ja(felt)
        return har_hjaelpen and aendring.overgang_til is not None and self.satser.dato < aendring.overgang_til

    @property
    def ophoert(self) -> Lovaendring | None:
        """The change in force that has ended the rule, if any."""
        return next((aendring for aendring in self.aendringer() if aendring.ophoerer), None)

    @property
    def ydelser(self) -> tuple[str, ...] | None:
        """The services that the answers name; None when the calculator does not ask for one."""
        spurgt = [felt.navn for felt in self.beregner.felter if felt.type == "ydelse"]
        return tuple(self.svar.valg(navn) for navn in spurgt if self.svar.har(navn)) if spurgt else None

    def aendringer(self) -> list[Lovaendring]:
        """The changes of law that have come into force on the day, oldest first."""
        alle = self.satser.satser.lovaendringer
        gaelder = [aendring for aendring in alle if aendring.gaelder(self.beregner.id, self.satser.dato)]
        return sorted(gaelder, key=lambda aendring: aendring.dato)


def read_call(beregner_id: str, kommune: str | None, dato: date | str, raa_svar: RaaSvar, satser: Satser) -> Call:
    """Everything the caller gave, with all its mistakes reported together.

    A calculator with its own field `dato` takes the rates of that day; when it is left out, `dato` fills it.
    """
    beregner = BEREGNERE.get(beregner_id)
    fejl: list[tuple[str, str]] = []
    if beregner is None:
        besked = f"Beregneren {citat(beregner_id)} findes ikke. {mente_du(beregner_id, BEREGNERE)}"
        fejl.append(("beregner", besked))
    fejl += _kommune_mistakes(beregner, kommune, satser)
    dag, svar = _ANY_DAY, Svar({})
    udfyldt = _fill_own_date(beregner, raa_svar, dato)
    try:
        dag = _read_date(dato)
    except Tastefejl as mangel:
        if udfyldt is raa_svar:
            fejl.append(("dato", str(mangel)))
    if beregner:
        try:
            svar = laes_svar(beregner.felter, udfyldt)
            fejl += beregner.kontroller(svar)
        except InputFejl as mangler:
            fejl += mangler.fejl
    if fejl or beregner is None:
        raise InputFejl(fejl)
    return replace(bound_call(beregner, svar, kommune, dag, satser), skrevet=raa_svar)


def _fill_own_date(beregner: Beregner | None, raa_svar: RaaSvar, dato: date | str) -> RaaSvar:
    """The same answers, or a copy where the general date stands in the calculator's own field."""
    if beregner is None or not beregner.egen_dato or "dato" in raa_svar:
        return raa_svar
    return {**raa_svar, "dato": dato if isinstance(dato, str) else dato.isoformat()[:10]}


def bound_call(beregner: Beregner, svar: Svar, kommune: str | None, spurgt: date, satser: Satser) -> Call:
    """The call with its data bound to the day of the rates and to the municipality.

    Errors: InputFejl when the answers do not fit the data.
    """
    naevnt = beregner.kommune_af(svar)
    valgt = kommune or (naevnt if naevnt in satser.kommuner else None)
    svar = _with_addresses(beregner, svar, valgt)
    dag = svar.dato("dato") if beregner.egen_dato else spurgt
    bundet = satser.paa(dag, valgt, beregner.fakta, beregner.ydelsesfakta)
    view = replace(bundet, spurgt=spurgt, laeserens=_readers_figures(beregner, svar, dag) if valgt else {})
    if fejl := beregner.kontroller_mod(svar, view):
        raise InputFejl(fejl)
    return Call(beregner, svar, view)


def _readers_figures(beregner: Beregner, svar: Svar, dag: date) -> dict[str, Sats]:
    """What the reader has written that the municipality's own figures are, by the ids of those figures."""
    return {
        fakta_id: readers_figure(fakta_id, felt.etiket, felt.enhed or "", svar.tal(felt.navn), dag)
        for felt in beregner.felter
        if felt.kommunens and svar.har(felt.navn)
        for fakta_id in felt.kommunens
    }


def _with_addresses(beregner: Beregner, svar: Svar, kommune: str | None) -> Svar:
    """The same answers, where a service or a price written without its municipality is the municipality's own."""
    skraa = {felt.navn: PLACES[felt.type] for felt in beregner.felter if felt.type in PLACES and svar.har(felt.navn)}
    fulde = {
        navn: f"{kommune}/{svar.valg(navn)}"
        for navn, antal in skraa.items()
        if kommune and svar.valg(navn).count("/") < antal
    }
    return svar.med(fulde) if fulde else svar


def _kommune_mistakes(beregner: Beregner | None, kommune: str | None, satser: Satser) -> list[tuple[str, str]]:
    """An unknown municipality, or none where the rule cannot do without."""
    if kommune and not satser.findes(kommune):
        alle = (*satser.kommuner, *satser.uden_standard)
        return [("kommune", f"Vi har ikke data for {citat(kommune)}. {mente_du(kommune, alle)}")]
    if not kommune and beregner and beregner.kraever_kommune:
        return [("kommune", f"Beløbet er ikke ens i hele landet. {mente_du('', satser.kommuner)}")]
    return []


def _read_date(dato: date | str) -> date:
    """The day, within the years we answer for."""
    if isinstance(dato, str):
        return parse_dato(dato)
    if not FIRST_YEAR <= dato.year <= LAST_YEAR:
        return parse_dato(dato.isoformat())
    return dato.date() if isinstance(dato, datetime) else dato
