"""The words of a note: those of the calculators to the citizen, or the same questions about the citizen.

The calculators speak to the citizen. In a note about the citizen the questions, choices and results that do so have
the words of `about` instead, and a calculator's own sentences stand in quotation marks.
"""

from dataclasses import dataclass, replace

from calculators.casefile.about import CHOICES, LABELS, TITLE
from calculators.casefile.read import ABOUT_CITIZEN, CaseFile
from calculators.data.rates import Satser
from calculators.questions.answers import som_linjer
from calculators.results.contract import Resultatfelt
from calculators.results.trace import Trin, saetning
from calculators.run.calculation import Udregning
from calculators.run.no_amount import WITHOUT_AMOUNT
from calculators.show.filled_in import Udfyldt, er_eksempel, maerke
from calculators.show.words import hovedlinje, vaerdier_i_ord

Lines = list[tuple[str, str]]


@dataclass(frozen=True)
class Wording:
    """How the note speaks; `om` is whether it is about the citizen, and not to them."""

    om: bool

    @classmethod
    def of(cls, sag: CaseFile) -> "Wording":
        """The wording that the case file asks for."""
        return cls(sag.tiltale == ABOUT_CITIZEN)

    def quoted(self, tekst: str) -> str:
        """A calculator's own sentence."""
        return f"“{tekst}”" if self.om else tekst

    def label(self, beregner_id: str, navn: str, etiket: str) -> str:
        """What a question or a result is called."""
        if not self.om:
            return etiket
        return LABELS.get(f"{beregner_id}/{navn}") or LABELS.get(navn) or etiket

    def title(self, udregning: Udregning) -> str:
        """What the calculator is called."""
        return self.label(udregning.beregner.id, TITLE, udregning.beregner.titel)

    def choice(self, beregner_id: str, navn: str, kode: str, tekst: str) -> str:
        """What was chosen, or what a coded result means."""
        return (CHOICES.get(f"{beregner_id}/{navn}/{kode}") if self.om else None) or tekst

    def answers(self, udregning: Udregning, udfyldt: Udfyldt, satser: Satser) -> Lines:
        """The answers, each marked when a program filled it in."""
        beregner = udregning.beregner.id
        ud: Lines = []
        for felt in udregning.beregner.felter:
            kaldt = replace(felt, etiket=self.label(beregner, felt.navn, felt.etiket))
            for navn, tekst in som_linjer([kaldt], udregning.givne):
                if felt.type == "valg":
                    tekst = self.choice(beregner, felt.navn, udregning.givne.valg(felt.navn), tekst)
                elif felt.type == "ydelse" and tekst in satser.ydelser:
                    tekst = satser.ydelser[tekst].titel
                ud.append((navn, tekst + maerke(felt.navn, udfyldt)))
        return ud

    def origin(self, udregning: Udregning, udfyldt: Udfyldt) -> str:
        """That the whole of it is an example; empty when it is not."""
        return "Eksempel. Alle oplysninger er opdigtede." if er_eksempel(udregning, udfyldt) else ""

    def results(self, udregning: Udregning, satser: Satser) -> Lines:
        """The results, the main one first; where there is no amount, why."""
        if udregning.svar:
            return [(WITHOUT_AMOUNT[udregning.svar], self.quoted("".join(hovedlinje(udregning, satser))))]
        return [
            (self.result(udregning, felt), self._value(udregning, felt, tekst))
            for felt, tekst in vaerdier_i_ord(udregning)
        ]

    def result(self, udregning: Udregning, felt: Resultatfelt) -> str:
        """What a result is called; to the citizen, the main one as the calculator leads up to it."""
        if not self.om and udregning.overskrift and felt is udregning.beregner.resultater[0]:
            return udregning.overskrift
        return self.label(udregning.beregner.id, felt.navn, felt.etiket)

    def step(self, trin: Trin) -> str:
        """A step with its numbers put in."""
        return self.quoted(f"{trin.navn}: {saetning(trin.forklaring)}")

    def _value(self, udregning: Udregning, felt: Resultatfelt, tekst: str) -> str:
        kode = udregning.vaerdier.get(felt.navn)
        return self.choice(udregning.beregner.id, felt.navn, kode, tekst) if isinstance(kode, str) else tekst
