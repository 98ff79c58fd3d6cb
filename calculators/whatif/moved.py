"""The rates with some figures moved: what every calculator would read, had the standard said otherwise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from calculators.data.facts import Fakta, Interval, Kilde, Sats
from calculators.data.rates import NATIONALE, Satser
from calculators.text.errors import InputFejl, Tastefejl
from calculators.text.money import dansk_tal, parse_tal
from calculators.text.units import med_enhed
from calculators.whatif.figures import Satstal, fakta_hos

PROPOSAL = Kilde("forslag", None, "Forslaget på siden “Hvad nu hvis”")
Vaerdi = Decimal | Interval
RaaAendringer = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Aendring:
    """One figure moved: where it stands, what it is now, and the proposal."""

    ejer: str
    nu: Sats
    vaerdi: Vaerdi
    foelger: bool = False

    @property
    def forslag(self) -> Sats:
        """The figure as the calculators read it; it is found in no source, but what disagrees on it still does."""
        kilde = replace(PROPOSAL, uenige=self.nu.kilde.uenige)
        return replace(self.nu, vaerdi=self.vaerdi, sikkerhed="fundet", kilde=kilde, note=None)


def laes_aendringer(raa: RaaAendringer, tal: Sequence[Satstal], *, laast_op: bool) -> tuple[Aendring, ...]:
    """The figures that the reader has moved away from what they are now.

    Errors: InputFejl with every mistake; a figure of law that is moved while it is locked is one.
    """
    kendte = {et.noegle: et for et in tal if et.kan_flyttes}
    fejl: list[tuple[str, str]] = []
    aendringer = []
    for noegle, tekster in raa.items():
        et = kendte.get(noegle)
        if et is None:
            fejl.append((noegle, "Tallet kan ikke flyttes med den kommune og dato."))
            continue
        try:
            vaerdi = _read(et, tekster)
        except Tastefejl as mangel:
            fejl.append((noegle, str(mangel)))
            continue
        if vaerdi == et.sats.vaerdi:
            continue
        if et.hvem == "loven" and not laast_op:
            fejl.append((noegle, "Loven sætter tallet. Lås lovens tal op, hvis du vil prøve det som tankeeksperiment."))
        aendringer.append(Aendring(et.ejer, et.sats, vaerdi))
    if fejl:
        raise InputFejl(fejl)
    return tuple(aendringer)


def _read(et: Satstal, tekster: Sequence[str]) -> Vaerdi:
    """The typed number, or both ends of a range."""
    if len(tekster) != len(et.tal):
        raise Tastefejl("Skriv begge ender af båndet." if len(et.tal) > 1 else "Skriv ét tal.")
    tal = [_read_number(et, tekst) for tekst in tekster]
    if len(tal) == 1:
        return tal[0]
    if tal[0] > tal[1]:
        raise Tastefejl("Båndet begynder højere, end det slutter. Byt om på tallene, eller ret det ene.")
    return Interval(tal[0], tal[1])


def _read_number(et: Satstal, tekst: str) -> Decimal:
    tal = parse_tal(tekst)
    if not et.mindst.tal <= tal <= et.hoejst:
        besked = f"Skriv et tal fra {dansk_tal(et.mindst.tal)} til {med_enhed(et.hoejst, et.sats.enhed)}."
        raise Tastefejl(f"{besked} {et.mindst.hvorfor}".rstrip() if tal < et.mindst.tal else besked)
    if et.er_helt and tal != tal.to_integral_value():
        raise Tastefejl("Skriv et helt tal.")
    return tal


def med_foelgetal(
    aendringer: Sequence[Aendring], ejere: Sequence[str], dato: date, satser: Satser
) -> tuple[Aendring, ...]:
    """The changes with those that follow: reprints of a figure of law, and totals of which a part was moved."""
    flyttet = {(et.ejer, et.nu.id): et for et in aendringer}
    foelger = []
    for ejer in ejere:
        hos = fakta_hos(ejer, satser)
        for regel in satser.hvad_nu_hvis.get("gengivelser", ()):
            sats = vaerdi_paa(hos, regel["fakta"], dato)
            lov = [flyttet[NATIONALE, navn] for navn in regel["lovens"] if (NATIONALE, navn) in flyttet]
            # Only a true copy follows; a figure that already differs from the law's is a contradiction of its own.
            ens = next((et for et in lov if sats and et.nu.vaerdi == sats.vaerdi), None)
            if sats and ens and ejer != NATIONALE:
                foelger.append(Aendring(ejer, sats, ens.vaerdi, foelger=True))
        for regel in satser.hvad_nu_hvis.get("summer", ()):
            sats = vaerdi_paa(hos, regel["fakta"], dato)
            if sats and any((ejer, navn) in flyttet for navn in regel["led"]):
                led = [_part(hos, navn, flyttet.get((ejer, navn)), dato) for navn in regel["led"]]
                foelger.append(Aendring(ejer, sats, sum(led, Decimal(0)), foelger=True))
    return (*aendringer, *foelger)


def vaerdi_paa(hos: Mapping[str, Fakta], navn: str, dato: date) -> Sats | None:
    """The value of a fact on the day, or None."""
    return hos[navn].paa(dato) if navn in hos else None


def _part(hos: Mapping[str, Fakta], navn: str, aendring: Aendring | None, dato: date) -> Decimal:
    """A part of a total as proposed, or as it is; a part that no longer has a value counts for nothing."""
    sats = aendring.forslag if aendring else vaerdi_paa(hos, navn, dato)
    return sats.tal if sats else Decimal(0)


def med_aendringer(satser: Satser, aendringer: Sequence[Aendring], kommune: str | None) -> Satser:
    """The same rates for one municipality alone, where each changed value is replaced by the proposal."""
    fakta = dict(satser.fakta)
    ydelser = dict(satser.ydelser)
    for et in aendringer:
        if et.ejer in ydelser:
            ydelse = ydelser[et.ejer]
            ydelser[et.ejer] = replace(ydelse, fakta=_with(ydelse.fakta, et))
        else:
            fakta[et.ejer] = _with(fakta[et.ejer], et)
    kommuner = {kommune: satser.kommuner[kommune]} if kommune else {}
    return replace(satser, fakta=fakta, ydelser=ydelser, kommuner=kommuner)


def _with(hos: Mapping[str, Fakta], et: Aendring) -> dict[str, Fakta]:
    fakta = hos[et.nu.id]
    vaerdier = tuple(et.forslag if sats == et.nu else sats for sats in fakta.vaerdier)
    return {**hos, et.nu.id: replace(fakta, vaerdier=vaerdier)}
