"""Deadlines: when a case must be decided, a complaint sent, a treatment begun and a help followed up."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa, Ydelse
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.trace import Resultat
from calculators.rules.frist.amounts import NO_DATE, Deadline, Told, work_out
from calculators.rules.frist.basis import laws_of, service_in_kommune
from calculators.rules.frist.effect import KEPT_HEADLINE
from calculators.rules.frist.events import EVENTS, NOTICE_RULE, RULES
from calculators.rules.frist.facts import (
    FAKTA,
    STARTS_FROM,
    YDELSESFAKTA,
    read_promise,
)
from calculators.rules.frist.fields import FIELDS
from calculators.rules.frist.no_rule import headline, why_no_rule
from calculators.rules.frist.own_deadline import mistakes, read_own, why_none
from calculators.rules.frist.own_events import REMITTED
from calculators.rules.frist.reservations import reservations
from calculators.rules.frist.steps import deadline_steps
from calculators.text.errors import IkkeIKommunen
from calculators.text.suggestions import citat, naermeste


class Fristberegner(Beregner):
    """The last day after an event, by the law where it fixes the deadline and else by the standard."""

    id = "frist"
    titel = "Frister"
    spoergsmaal = "Hvornår skal svaret eller klagen være der?"
    ydelse = "fristen"
    lovgrundlag = (
        "RSL § 3",
        "RSL § 3 a",
        "FVL § 19",
        "SEL § 95",
        "SEL § 96",
        "SEL § 98",
        "SEL § 101",
        "SEL § 109",
        "SEL § 110",
        "SUL § 141",
        "SUL § 142",
    )
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"haendelse": "afgoerelse", "modtaget": "brev"})
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    kan_mangle = (STARTS_FROM, REMITTED)
    ydelsesfakta = YDELSESFAKTA
    felter = FIELDS
    resultater = (
        Resultatfelt("frist_dato", "Fristen er", "dato", MappingProxyType({NO_DATE: "ingen fast dato"})),
        Resultatfelt("dage_tilbage", "Dage tilbage", "dage"),
        Resultatfelt("regel", "Regel", None, MappingProxyType(RULES)),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """An event that rests on a service needs one, and the first talk is not before the request."""
        fejl = mistakes(EVENTS[svar.valg("haendelse")], svar)
        if not svar.har("ydelse") and EVENTS[svar.valg("haendelse")].kraever_ydelse:
            fejl.append(("ydelse", "Vælg den hjælp, det handler om. Fristen er ikke ens for al hjælp."))
        if svar.har("samtale_dato") and svar.dato("samtale_dato") < svar.dato("dato"):
            fejl.append(("samtale_dato", "Samtalen ligger før den dag, der blev bedt om behandling. Ret en af dagene."))
        return fejl

    def kontroller_mod(self, svar: Svar, satser: SatserPaa) -> list[tuple[str, str]]:
        """A service that is unknown, or not of the chosen municipality."""
        alle = satser.satser.ydelser
        adresse = svar.valg("ydelse") if svar.har("ydelse") else ""
        kommune, skraa, _ = adresse.partition("/")
        if not adresse or (adresse in alle and kommune == satser.kommune):
            return []
        if adresse in alle:
            navn = satser.satser.kommuner[kommune]
            return [("ydelse", f"Den hjælp hører til {navn}. Vælg {navn}, eller vælg hjælp i {satser.kommunenavn}.")]
        if not skraa:
            return [("ydelse", f"Vælg også den kommune, som {citat(adresse)} hører til.")]
        hos = [mulig for mulig in alle if satser.kommune in (None, mulig.partition("/")[0])]
        forslag = naermeste(adresse, hos) or "Skriv fx hvidovre/sel-96-bpa."
        return [("ydelse", f"Vi kender ikke {citat(adresse)}. {forslag}")]

    def kommune_af(self, svar: Svar) -> str | None:
        """The municipality in the service's address."""
        return svar.valg("ydelse").rpartition("/")[0] if svar.har("ydelse") else None

    def lov_i(self, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
        """The laws of the rule that was used, and of the help it was used for."""
        try:
            return laws_of(EVENTS[svar.valg("haendelse")], _service(svar, satser), satser)
        except IkkeIKommunen:
            return self.lovgrundlag

    def overskrift_i(self, svar: Svar, satser: SatserPaa, svaret: str | None) -> str:
        """What the day is. Help with a notice: first that a complaint holds it. No rule: that there is none."""
        haendelse = EVENTS[svar.valg("haendelse")]
        if svaret is not None:
            return headline(haendelse, _service(svar, satser), satser) if svaret == "ikke-i-kommunen" else ""
        if haendelse.regel == NOTICE_RULE and read_promise(_service(svar, satser), satser):
            return KEPT_HEADLINE
        return haendelse.overskrift or haendelse.regelnavn

    def uden_tal(self, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
        """Why there is no such deadline for the help, and what holds instead."""
        haendelse, ydelse = EVENTS[svar.valg("haendelse")], _service(svar, satser)
        if haendelse.egen_frist:
            return why_none(haendelse)
        return why_no_rule(haendelse, ydelse, satser) if ydelse else super().uden_tal(svar, satser)

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The last day, the days left to it and the rule."""
        return _results(_work_out(svar, satser))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The last day, the days left to it and the rule.

        Units:  frist_dato is an ISO date; dage_tilbage in days from the day of the question, negative when passed.
        Law:    RSL § 3 and its rules of complaint, SEL §§ 95-98, 101, 109, 110, SUL §§ 141, 142; the periods are
                dated facts.
        Errors: IkkeIKommunen without a figure for the service; ManglendeSats without one on the day.
        """
        deadline = _work_out(svar, satser)
        return Resultat(
            vaerdier=_results(deadline),
            trin=tuple(deadline_steps(deadline, satser)),
            forbehold=reservations(deadline, satser),
            ydelser=(deadline.ydelse.adresse,) if deadline.ydelse else (),
        )


def _service(svar: Svar, satser: SatserPaa) -> Ydelse | None:
    """The chosen service, or the one that answers to it in another municipality."""
    return service_in_kommune(svar.valg("ydelse"), satser) if svar.har("ydelse") else None


def _work_out(svar: Svar, satser: SatserPaa) -> Deadline:
    told = Told(
        svar.dato("dato"),
        svar.valg("modtaget") if svar.har("modtaget") else None,
        svar.dato("samtale_dato") if svar.har("samtale_dato") else None,
        read_own(EVENTS[svar.valg("haendelse")], svar),
    )
    return work_out(EVENTS[svar.valg("haendelse")], _service(svar, satser), told, satser)


def _results(deadline: Deadline) -> Mapping[str, Decimal | str | None]:
    dag, left = deadline.frist.dag, deadline.days_left
    return {
        "frist_dato": dag.isoformat() if dag else NO_DATE,
        "dage_tilbage": None if left is None else Decimal(left),
        "regel": deadline.haendelse.regel,
    }
