"""What is left of help that a standard gives so much of: hours, talks, or days of respite a year."""

from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vigtigt, vurdering
from calculators.results.trace import Resultat, saetning
from calculators.rules.tilbage.amounts import Rest
from calculators.rules.tilbage.facts import RAMMER, YDELSESFAKTA, Ramme, read_facts, services
from calculators.rules.tilbage.fields import FIELDS
from calculators.rules.tilbage.steps import rest_steps, too_long

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, hvad du kan få, og om du kan få mere. Beregningen er vejledende."
)
TOO_MUCH = vigtigt("Du har brugt mere, end standarden siger. Spørg kommunen, om du kan få flere.")
THE_YEAR = "Skriv kun det, du har brugt i det samme år. Spørg kommunen, hvilken dag året begynder."


class Tilbage(Beregner):
    """What is left of a limit, and the longest stretch that can be had next."""

    id = "tilbage"
    titel = "Hvad er der tilbage?"
    spoergsmaal = "Hvor mange timer, samtaler eller dage er der tilbage?"
    ydelse = "det, du vil tælle"
    lovgrundlag = ("SEL § 82 b", "SEL § 84", "SEL § 101", "SEL § 109", "SUL § 141")
    kraever_kommune = True
    uden_kommunens_tal = "Står der et tal i din afgørelse, er det det, der gælder for dig."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"hvad": "psykolog", "brugt": "2; 1,5; 1"})
    eksempel_dato = "2023-06-01"
    fakta = MappingProxyType({})
    ydelsesfakta = YDELSESFAKTA
    felter = FIELDS
    resultater = (
        Resultatfelt("tilbage", "Det har du tilbage"),
        Resultatfelt("brugt_i_alt", "Brugt i alt"),
        Resultatfelt("laengst_naeste_gang", "Længst næste gang"),
    )

    def lov_i(self, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
        """The law of the service that has the limit."""
        med = services(_ramme(svar), satser)
        return tuple(med[0].lovgrundlag) if med else self.lovgrundlag

    def overskrift_i(self, svar: Svar, satser: SatserPaa, svaret: str | None) -> str:
        """What the number counts."""
        return "" if svaret else f"{_ramme(svar).ord[1].capitalize()}, du har tilbage"

    def uden_tal(self, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
        """That the municipality has no such limit, and what it has limits for."""
        har = "; ".join(ramme.etiket for ramme in RAMMER.values() if services(ramme, satser))
        andet = f"De har tal for: {har}." if har else "De har heller ikke tal for noget af det andet her."
        ikke = f"{satser.kommunenavn}s standarder har ikke tal for “{_ramme(svar).etiket}”."
        return (f"{ikke} {self.uden_kommunens_tal}", andet)

    def eksempel_med(self, fakta: Collection[str]) -> Mapping[str, str | list[str]]:
        """The first limit that the service has, with one of it used."""
        egne = [ramme.id for ramme in RAMMER.values() if ramme.fakta in fakta]
        return {} if not egne or self.eksempel["hvad"] in egne else {"hvad": egne[0], "brugt": "1"}

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """What is left, what has been used, and the longest stretch next."""
        return _results(_rest(svar, satser))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """What is left, what has been used, and the longest stretch next.

        Units:  those of the limit: hours, talks or days.
        Law:    the limits are those of the municipality's standard; the municipality may give more.
        Errors: IkkeIKommunen without such a limit; ManglendeSats when it is not known on the day.
        """
        ramme, rest = _ramme(svar), _rest(svar, satser)
        hoejst, tilbage = ramme.in_words(rest.figures.hoejst.tal), ramme.in_words(rest.tilbage)
        return Resultat(
            vaerdier=_results(rest),
            trin=rest_steps(rest, ramme),
            forbehold=tuple(_reservations(rest, ramme)),
            i_nabokommunen=f"er det højst {hoejst}, og du har {tilbage} tilbage med de samme oplysninger",
            ydelser=(rest.figures.ydelse.adresse,),
        )


def _ramme(svar: Svar) -> Ramme:
    return RAMMER[svar.valg("hvad")]


def _rest(svar: Svar, satser: SatserPaa) -> Rest:
    return Rest(read_facts(_ramme(svar), satser), svar.talliste("brugt"))


def _reservations(rest: Rest, ramme: Ramme) -> Iterator[str]:
    if rest.for_meget:
        yield TOO_MUCH
    if for_langt := too_long(rest, ramme):
        yield vigtigt(saetning(f"{for_langt}. Spørg kommunen, hvad det betyder for dig"))
    if ramme.om_aaret:
        yield THE_YEAR
    if rest.figures.andre:
        andre = "; ".join(f"{sats.betegnelse}: {ramme.in_words(sats.tal)}" for sats in rest.figures.andre)
        yield saetning(f"En anden af kommunens standarder har et andet tal: {andre}")
    yield ASSESSMENT


def _results(rest: Rest) -> Mapping[str, Decimal | str | None]:
    return {"tilbage": rest.tilbage, "brugt_i_alt": rest.i_alt, "laengst_naeste_gang": rest.laengst_nu}
