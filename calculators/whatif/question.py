"""“What if”: the answer to moved rates and a population, asked and answered as JSON-ready data."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.data.rates import Satser
from calculators.questions.fields import Felt
from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from calculators.run.no_amount import program_fejl
from calculators.text.dates import dansk_dato, parse_dato
from calculators.text.errors import InputFejl, Tastefejl
from calculators.text.money import dansk_tal, parse_tal
from calculators.text.units import enhedsnavn
from calculators.whatif.band_check import tjek_baand
from calculators.whatif.comparison import Raekke, Spoergsmaal, result_alone, sammenlign
from calculators.whatif.curves import Akse, Kurver, Maaling, slut_for, som_svg
from calculators.whatif.effect import fordeling, ialt
from calculators.whatif.figures import ejere, satstal
from calculators.whatif.moved import Aendring, laes_aendringer, med_aendringer, med_foelgetal
from calculators.whatif.proposal import MADE_UP, NOT_COUNTED, Forslag
from calculators.whatif.residents import Borger, borgere_som_csv, fra_csv, kolonner, laes_borgere, som_csv

NUMERIC = ("beloeb", "heltal", "tal")


def hvad_nu_hvis(spurgt: Mapping[str, Any], satser: Satser) -> dict[str, Any]:
    """The answer to `{beregner, kommune, dato, laast_op, aendringer, borgere | csv, maal, akse, vist}`.

    Everything but `beregner` may be left out. `fejl` lists mistakes as `{felt, besked}`, and then stands alone
    with the figures of today when those could be found.
    """
    try:
        return udregn_hvad_nu_hvis(spurgt, satser)
    except InputFejl as mangler:
        return {"fejl": [{"felt": felt, "besked": besked} for felt, besked in mangler.fejl]}
    except Exception as fejl:  # a reader meets words, never a traceback
        return {"fejl": [{"felt": "", "besked": program_fejl(fejl)}]}


def udregn_hvad_nu_hvis(spurgt: Mapping[str, Any], satser: Satser) -> dict[str, Any]:
    """The same, where nothing is caught. Errors: InputFejl with every mistake."""
    return _Opgave.laes(spurgt, satser).svar()


@dataclass(frozen=True)
class _Opgave:
    """One question, read: which rates are moved, and for whom."""

    spurgt: Spoergsmaal
    spurgt_dag: date
    dag: date
    raa: Mapping[str, Any]
    opstilling: Mapping[str, Any]
    borgere: tuple[Borger, ...]
    nu: Satser
    aendringer: tuple[Aendring, ...]

    @classmethod
    def laes(cls, raa: Mapping[str, Any], satser: Satser) -> "_Opgave":
        opstilling = _opstilling(raa.get("beregner"), satser)
        beregner = BEREGNERE[opstilling["beregner"]]
        kommune = raa.get("kommune") or None
        if kommune is not None and kommune not in satser.kommuner:
            raise InputFejl([("kommune", "Vi har ikke data for den kommune.")])
        if kommune is None and beregner.kraever_kommune:
            raise InputFejl([("kommune", "Vælg en kommune. Beløbet er ikke ens i hele landet.")])
        dato = raa.get("dato") or beregner.eksempel_dato
        try:
            spurgt_dag = parse_dato(dato)
        except Tastefejl as mangel:
            raise InputFejl([("dato", str(mangel))]) from mangel
        dag = _day_with_rates(beregner, kommune, spurgt_dag, satser)
        tal = satstal(beregner, kommune, dag, satser)
        flyttet = laes_aendringer(raa.get("aendringer") or {}, tal, laast_op=bool(raa.get("laast_op")))
        alle = med_foelgetal(flyttet, ejere(beregner, kommune, satser), dag, satser)
        spurgt = _spoergsmaal(beregner, kommune, dag.isoformat(), raa.get("maal"), opstilling)
        nu = med_aendringer(satser, (), kommune)
        return cls(spurgt, spurgt_dag, dag, raa, opstilling, _borgere(raa, beregner, opstilling), nu, alle)

    def svar(self) -> dict[str, Any]:
        """The whole answer. Errors: InputFejl when the moved bands no longer stand in order."""
        efter = med_aendringer(self.nu, self.aendringer, self.spurgt.kommune) if self.aendringer else self.nu
        beregner = self.spurgt.beregner
        hos = ejere(beregner, self.spurgt.kommune, self.nu)
        advarsler = (*self._another_day(), *tjek_baand(self.nu, efter, hos, self.dag))
        raekker = [sammenlign(borger, self.spurgt, self.nu, efter) for borger in self.borgere]
        samlet = ialt(raekker, self.spurgt)
        forslag = Forslag(self.spurgt, self.aendringer, self.nu)
        return {
            "fejl": [],
            "titel": beregner.titel,
            "satser": self._satser(),
            "felter": [felt.som_dict() for felt in kolonner(beregner)],
            "maal": self.spurgt.maal.navn,
            "maalvalg": [{"navn": et["resultat"], "etiket": et["etiket"]} for et in self.opstilling["maal"]],
            "maal_etiket": self.spurgt.etiket,
            "enhed": enhedsnavn(self.spurgt.maal.enhed or ""),
            "borgeren": "betaler" if self.spurgt.betaler else "faar",
            "borgere": [et.som_dict() for et in self.borgere],
            "opdigtede": [et.som_dict() for et in laes_borgere(self.opstilling["borgere"], beregner)],
            "raekker": [raekke.som_dict(self.spurgt) for raekke in raekker],
            "ialt": samlet,
            "fordeling": fordeling(raekker, self.spurgt),
            "kurver": self._kurver(efter),
            "aendringer": forslag.linjer,
            "forslag": forslag.tekst(samlet, advarsler),
            "advarsler": list(advarsler),
            "noter": _notes(raekker),
            "forbehold": [MADE_UP, NOT_COUNTED, *_reservations(raekker)],
            "csv": {"borgere": borgere_som_csv(self.borgere, beregner), "resultat": self._csv(raekker)},
            "datasaet": self.nu.datasaet,
        }

    def _another_day(self) -> tuple[str, ...]:
        """That the figures are those of another day than the one asked about."""
        if self.dag == self.spurgt_dag:
            return ()
        spurgt, brugt = dansk_dato(self.spurgt_dag), dansk_dato(self.dag)
        return (f"Vi har ikke satser for den {spurgt}. Her er regnet med dem fra den nærmeste dag, den {brugt}.",)

    def _satser(self) -> list[dict[str, Any]]:
        return [et.som_dict(self.nu) for et in satstal(self.spurgt.beregner, self.spurgt.kommune, self.dag, self.nu)]

    def _csv(self, raekker: Sequence[Raekke]) -> str:
        """Names, counts, now, then and difference, as a file."""
        enhed = self.spurgt.maal.enhed or ""
        overskrifter = ["navn", "antal", f"i dag ({enhed})", f"forslag ({enhed})", "forskel", "bemærkning"]
        return som_csv(
            overskrifter,
            [
                [borger.navn, borger.antal, *map(_cell, (r.nu, r.forslag, r.forskel)), r.besked]
                for borger, r in zip(self.borgere, raekker, strict=True)
            ],
        )

    def _kurver(self, efter: Satser) -> dict[str, Any] | None:
        """The chosen result against the chosen input, for the resident the reader has chosen to see."""
        felt = self._aksefelt()
        nummer = self.raa.get("vist") or 0
        if felt is None or not self.borgere or not 0 <= nummer < len(self.borgere):
            return None
        borger = self.borgere[nummer]
        slut = slut_for(_number(borger.svar.get(felt.navn, "0")), felt.hoejst)

        def med(satser: Satser) -> Callable[[Decimal], Decimal | None]:
            """The result where the input is `x` and all else is the resident's own."""
            return lambda x: result_alone(_answering(borger, felt, x), self.spurgt, satser)

        nu = med(self.nu)
        maaling = Maaling(nu, med(efter) if self.aendringer else nu)
        hele = felt.type == "heltal"
        jaevne = maaling.jaevnt(slut, hele=hele)
        punkter = jaevne if hele else maaling.skaerpet(jaevne)
        akser = Akse(_neutral(felt.etiket), felt.enhed), Akse(self.spurgt.etiket, self.spurgt.maal.enhed)
        kurver = Kurver(*akser, f"“{borger.navn}”", jaevne, punkter)
        return {
            "svg": som_svg(kurver),
            "tekst": kurver.beskrivelse if punkter else "Der er ingen resultater at tegne for den borger.",
            "x": kurver.x.tekst,
            "y": kurver.y.tekst,
            "tabel": kurver.tabel,
            "akse": felt.navn,
            "vist": nummer,
            "aksevalg": [{"navn": et.navn, "etiket": _neutral(et.etiket)} for et in self._aksefelter()],
        }

    def _aksefelter(self) -> list[Felt]:
        """The numbers that the residents answer."""
        svaret = {navn for borger in self.borgere for navn in borger.svar}
        return [felt for felt in kolonner(self.spurgt.beregner) if felt.type in NUMERIC and felt.navn in svaret]

    def _aksefelt(self) -> Felt | None:
        valgt = self.raa.get("akse") or self.opstilling.get("akse")
        return next((felt for felt in self._aksefelter() if felt.navn == valgt), None)


def _day_with_rates(beregner: Beregner, kommune: str | None, dag: date, satser: Satser) -> date:
    """The day asked about, or the nearest that has rates, as the calculator itself falls back."""
    try:
        svar = regn(beregner.id, kommune, dag, beregner.eksempel, satser)
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
    return Spoergsmaal(beregner, kommune, dato, felt, valgte[0]["etiket"], valgte[0]["borgeren"] == "betaler")


def _borgere(raa: Mapping[str, Any], beregner: Beregner, opstilling: Mapping[str, Any]) -> tuple[Borger, ...]:
    """The residents of a file, of the page, or the made-up ones of the data."""
    if raa.get("csv"):
        return fra_csv(raa["csv"], beregner)
    return laes_borgere(opstilling["borgere"] if raa.get("borgere") is None else raa["borgere"], beregner)


def _answering(borger: Borger, felt: Felt, tal: Decimal) -> Borger:
    """One such resident, where one question has another answer."""
    return replace(borger, antal="1", svar={**borger.svar, felt.navn: dansk_tal(tal)})


def _neutral(etiket: str) -> str:
    """A label that speaks to the resident, as one says it of others: “Din egenbetaling” → “Egenbetaling”."""
    for tiltale in ("Din ", "Dit ", "Dine "):
        if etiket.startswith(tiltale):
            return etiket.removeprefix(tiltale)[:1].upper() + etiket.removeprefix(tiltale)[1:]
    return etiket


def _number(tekst: str) -> Decimal:
    try:
        return parse_tal(tekst)
    except Tastefejl:
        return Decimal(0)


def _cell(tal: Decimal | None) -> str:
    return "" if tal is None else dansk_tal(tal).replace(".", "")


def _notes(raekker: Sequence[Raekke]) -> list[dict[str, str]]:
    """The contradictions that concern any of the residents, each once."""
    noter = {note.id: note for raekke in raekker for et in raekke.udregninger for note in et.noter}
    return [{"titel": note.titel, "tekst": note.tekst} for note in noter.values()]


def _reservations(raekker: Sequence[Raekke]) -> list[str]:
    """What the calculators tell besides, each once; the contradictions have their own list."""
    noter = {note.tekst for raekke in raekker for et in raekke.udregninger for note in et.noter}
    alle = (tekst for raekke in raekker for et in raekke.udregninger for tekst in et.forbehold)
    return [tekst for tekst in dict.fromkeys(alle) if tekst not in noter]
