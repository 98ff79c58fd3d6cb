"""One question of “what if”, read: which rates are moved, for whom, and what is looked at."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from calculators.data.rates import Satser
from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from calculators.text.dates import parse_dato
from calculators.text.errors import InputFejl, Tastefejl
from calculators.whatif.comparison import Spoergsmaal
from calculators.whatif.figures import ejere, satstal
from calculators.whatif.group import Gruppe
from calculators.whatif.moved import Aendring, RaaAendringer, laes_aendringer, med_aendringer, med_foelgetal
from calculators.whatif.residents import Borger, fra_csv, laes_borgere, med_vaegt


@dataclass(frozen=True)
class Opgave:
    """What is asked, of whom, by which rates; `dag` is the nearest to the day asked about that has rates."""

    spurgt: Spoergsmaal
    spurgt_dag: date
    dag: date
    raa: Mapping[str, Any]
    opstilling: Mapping[str, Any]
    borgere: tuple[Borger, ...]
    nu: Satser
    aendringer: tuple[Aendring, ...] = ()

    @classmethod
    def laes(cls, raa: Mapping[str, Any], satser: Satser) -> "Opgave":
        """The question with the changes that it asks about. Errors: InputFejl with every mistake."""
        opgave = cls._uden_aendringer(raa, satser)
        return opgave.med(raa.get("aendringer") or {}, laast_op=bool(raa.get("laast_op")))

    @classmethod
    def _uden_aendringer(cls, raa: Mapping[str, Any], satser: Satser) -> "Opgave":
        opstilling = _opstilling(raa.get("beregner"), satser)
        beregner = BEREGNERE[opstilling["beregner"]]
        kommune = raa.get("kommune") or None
        if kommune is not None and kommune not in satser.kommuner:
            raise InputFejl([("kommune", "Vi har ikke data for den kommune.")])
        if kommune is None and beregner.kraever_kommune:
            raise InputFejl([("kommune", "Vælg en kommune. Beløbet er ikke ens i hele landet.")])
        try:
            spurgt_dag = parse_dato(raa.get("dato") or beregner.eksempel_dato)
        except Tastefejl as mangel:
            raise InputFejl([("dato", str(mangel))]) from mangel
        dag = _day_with_rates(beregner, kommune, spurgt_dag, satser)
        spurgt = _spoergsmaal(beregner, kommune, dag.isoformat(), raa.get("maal"), opstilling)
        nu = med_aendringer(satser, (), kommune)
        return cls(spurgt, spurgt_dag, dag, raa, opstilling, _borgere(raa, beregner, opstilling), nu)

    def med(self, aendringer: RaaAendringer, *, laast_op: bool) -> "Opgave":
        """The same for other changes, and what follows from them. Errors: InputFejl with every one that is none."""
        beregner, kommune = self.spurgt.beregner, self.spurgt.kommune
        tal = satstal(beregner, kommune, self.dag, self.nu)
        flyttet = laes_aendringer(aendringer, tal, laast_op=laast_op)
        return replace(self, aendringer=med_foelgetal(flyttet, self.ejere, self.dag, self.nu))

    @property
    def ejere(self) -> tuple[str, ...]:
        """Whose figures the calculation may rest on."""
        return ejere(self.spurgt.beregner, self.spurgt.kommune, self.nu)

    @property
    def efter(self) -> Satser:
        """The rates with the changes; those of today themselves when there are none."""
        return med_aendringer(self.nu, self.aendringer, self.spurgt.kommune) if self.aendringer else self.nu

    @property
    def opdigtede(self) -> tuple[Borger, ...]:
        """The made-up residents of the data."""
        return laes_borgere(self.opstilling["borgere"], self.spurgt.beregner)

    @property
    def gruppe(self) -> Gruppe:
        """Whom the effect is computed on."""
        return Gruppe.of(self.borgere, self.opdigtede)

    @property
    def vejede(self) -> tuple[Borger, ...]:
        """The residents as they weigh."""
        return med_vaegt(self.borgere)


def _day_with_rates(beregner: Beregner, kommune: str | None, dag: date, satser: Satser) -> date:
    """The day asked about, or the nearest that has rates, as the calculator itself falls back."""
    try:
        svar = regn(beregner.id, kommune, dag, beregner.eksempel, satser, med_naboer=False)
    except InputFejl:
        return dag
    return date.fromisoformat(str(svar.vaerdier["naermeste_dato"])) if svar.naermeste else dag


def _opstilling(beregner: Any, satser: Satser) -> Mapping[str, Any]:
    for et in satser.hvad_nu_hvis.get("opstillinger", ()):
        if et["beregner"] == beregner:
            opstilling: Mapping[str, Any] = et
            return opstilling
    raise InputFejl([("beregner", "Den beregner kan ikke bruges her.")])


def _spoergsmaal(
    beregner: Beregner, kommune: str | None, dato: str, maal: str | None, opstilling: Mapping[str, Any]
) -> Spoergsmaal:
    """The question about the chosen result; the first of the data when none is chosen."""
    valgte = [et for et in opstilling["maal"] if maal in (None, "", et["resultat"])]
    if not valgte:
        raise InputFejl([("maal", "Det resultat findes ikke.")])
    felt = next(felt for felt in beregner.resultater if felt.navn == valgte[0]["resultat"])
    return Spoergsmaal(beregner, kommune, dato, felt, valgte[0]["etiket"])


def _borgere(raa: Mapping[str, Any], beregner: Beregner, opstilling: Mapping[str, Any]) -> tuple[Borger, ...]:
    """The residents of a file, of the page, or the made-up ones of the data."""
    if raa.get("csv"):
        return fra_csv(raa["csv"], beregner)
    return laes_borgere(opstilling["borgere"] if raa.get("borgere") is None else raa["borgere"], beregner)
