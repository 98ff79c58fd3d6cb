"""What the form calls the fields of the model, and the values that can be chosen, in plain Danish.

A field goes by its own name with Danish letters; here stand those that would not be understood so.
"""

from __future__ import annotations

from generator.prose import labels

_NAVNE = {
    "id": "Kort navn i adressen",
    "kommune": "Kommunens id",
    "kort_navn": "Kommunens navn uden Kommune",
    "kode": "Kommunekode",
    "format": "Form",
    "skrevet_til": "Skrevet til udgaven",
    "om": "Om kommunen",
    "udkast": "Er det et udkast?",
    "gennemset": "Set efter af en anden",
    "aftryk": "Fingeraftryk af tallene",
    "lovgrundlag": "Paragraffer",
    "regler": "Andre regler",
    "adgang": "Hvordan man får hjælpen",
    "vedtaget": "Vedtaget den",
    "vedtaget_af": "Vedtaget af",
    "gaelder_fra": "Gælder fra",
    "gaelder_til": "Gælder til og med",
    "gyldig_fra": "Gælder fra",
    "gyldig_til": "Gælder til og med",
    "kilde": "Hvor det står",
    "dokument": "Dokument",
    "linje": "Linjer i dokumentet",
    "kort": labels.KORT,
    "svar": "De fem svar til borgeren",
    "afsnit": "Afsnit",
    "egne_afsnit": "Afsnit med egne navne",
    "generelt_gaelder_ikke": "Fælles tekst, som ikke gælder her",
    "vum": "VUM-niveauer",
    "temaer": "Niveauer for temaerne",
    "samlet": "Samlet niveau",
    "om_temaer": "Hvilke temaer",
    "vaegt": "Hvordan niveauet er nævnt",
    "funktionsniveau": labels.FUNKTIONSNIVEAUER,
    "omraade": "Område",
    "fakta": "Tal",
    "betegnelse": "Hvad tallet siger",
    "enhed": "Enhed",
    "emne": "Emne, tallet sammenlignes under",
    "vaerdier": "Værdier, en for hver periode",
    "vaerdi": "Værdi",
    "sikkerhed": "Hvor sikkert tallet er",
    "redaktionelt": "Note til redaktører",
    "tabeller": "Tabeller med trin",
    "valgtabeller": "Tabeller, man vælger i",
    "raekker": "Rækker",
    "trin": "Trin",
    "betales": "Hvor ofte det betales",
    "maaler": "Hvad tabellen måler",
    "giver": "Hvad tabellen giver",
    "giver_enhed": "Enhed for det, tabellen giver",
    "baand": "Trin",
    "beregnere": "Beregnere",
    "se_ogsaa": "Se også",
    "soeg": "Sådan søger man",
    "klar": labels.KLAR,
    "afgoer": "Hvem der afgør sagen",
    "ogsaa_under": "Sammenlignes også under",
    "uden_modstykke": "Tal uden fælles emne",
    "nationale_fund": "Fund i de nationale retningslinjer",
    "klage_kontakt": "Hvem klagen sendes til",
    "klage_faelles": "Gælder kommunens fælles vejledning om at klage?",
    "slags": "Slags",
    "vilkaar": "Vilkår",
    "alder_fra": "Fra alderen",
    "alder_til": "Til og med alderen",
    "alder_over": "Over alderen",
    "hver": "Hver",
    "ad_gangen": "Hvor meget ad gangen",
    "plus_minus": "Plus eller minus",
    "hoejst": "Højst",
    "fra_kl": "Fra kl.",
    "til_kl": "Til kl.",
    "en_af": "På en af dagene",
    "henviser_til": "Henviser til",
    "fastsaettes_af": "Fastsættes af",
    "sha256": "Tekstens fingeraftryk",
    "sider": "Sider",
    "i_beregning": "Sådan regner vi",
    "afgoeres": "Det skal afgøres",
    "afgoeres_af": "Afgøres af",
    "laeses_som": "Læses som",
    "konsekvens": "Hvad det betyder for borgeren",
}
_I_BLOK = {"svar": labels.SPOERGSMAAL, "afsnit": labels.AFSNIT}
_VALG: dict[str, dict[str, str]] = {
    "adgang": {
        "ret": "Man har ret til den, når betingelserne er opfyldt",
        "selvhenvendelse": "Man kan selv møde op",
        "vurdering": "Kommunen afgør det i hver sag",
    },
    "forhold": labels.FORHOLD,
    "art": labels.ART,
    "status": labels.STATUS,
    "slags": labels.AFSNIT,
    "generelt_gaelder_ikke": labels.AFSNIT | labels.SPOERGSMAAL,
    "sikkerhed": {
        "fundet": "Trykt i kilden",
        "afledt": "Regnet ud",
        "sekundaer": "Fra en anden, der gengiver kilden",
    },
    "type": {"dokument": "Et dokument, vi har teksten til", "henvisning": "En side, vi henviser til"},
}
_BOGSTAVER = (("aa", "å"), ("ae", "æ"), ("oe", "ø"))


def label(felt: str, blok: str = "") -> str:
    """What a field is called, in the block that it stands in."""
    return _I_BLOK.get(blok, {}).get(felt) or _NAVNE.get(felt) or in_danish(felt)


def choice(felt: str, vaerdi: str) -> str:
    """What a value that can be chosen is called."""
    return _VALG.get(felt, {}).get(vaerdi) or in_danish(vaerdi)


def in_danish(navn: str) -> str:
    """A name of the model as it is written to a reader."""
    for ascii_, dansk in _BOGSTAVER:
        navn = navn.replace(ascii_, dansk)
    return navn.replace("_", " ").replace("-", " ").capitalize()
