"""Rules of real standards that a list of units and a plain number could not hold, each with a made-up source."""

from __future__ import annotations

from typing import Any, NamedTuple


class Rule(NamedTuple):
    """A rule as YAML, the line of the source, how it is shown and exported, and a source that says another figure.

    `ens` says the same in another way, `andet` says otherwise, with the verdict of the two side by side.
    """

    id: str
    enhed: str
    vaerdi: str
    kilde: str
    vist: str
    eksport: Any
    forkert: str
    ens: tuple[str, str] | None
    andet: tuple[str, str, str]


def _graense(tekst: str, **ender: str) -> dict[str, str]:
    return {"slags": "graense", "tekst": tekst} | ender


RULES = (
    Rule("rengoering", "gange/uge", "1", "Du får gjort rent 1 gang ugentligt.", "1 gang om ugen", "1",
         "Du får gjort rent 1 gang dagligt.", ("uger", "{hver: 1}"), ("gange/md", "1", "enheder")),
    Rule("bad", "gange/dag", "{fra: 1, til: 2}", "Hjælp til bad gives 1–2 gange dagligt.", "1–2 gange om dagen",
         {"slags": "interval", "fra": "1", "til": "2"}, "Hjælp til bad gives 1–3 gange dagligt.",
         ("gange/døgn", "{fra: 1, til: 2}"), ("gange/uge", "7", "forskel")),
    Rule("toilet", "gange/døgn", "6", "Der er hjælp til toilet seks gange i døgnet.", "6 gange i døgnet", "6",
         "Der er hjælp til toilet fem gange i døgnet.", ("gange/dag", "6"), ("gange/døgn", "5", "forskel")),
    Rule("ledsagelse", "gange/år", "25", "Du kan komme med 25 gange om året.", "25 gange om året", "25",
         "Du kan komme med 26 gange om året.", None, ("gange/måltid", "25", "enheder")),
    Rule("vask", "kg/gang", "8", "Der vaskes 8 kg pr. gang.", "8 kg pr. gang", "8", "Der vaskes 8 liter pr. gang.",
         ("gram/gang", "8000"), ("kg/gang", "9", "forskel")),
    Rule("toej", "kg", "{enten: [4, 8]}", "Du vælger fire eller otte kg tøj.", "4 eller 8 kg",
         {"slags": "alternativer", "enten": ["4", "8"], "tekst": "4 eller 8 kg"}, "Du vælger fire eller syv kg tøj.",
         ("gram", "{enten: [4000, 8000]}"), ("kg", "{fra: 4, til: 8}", "slags")),
    Rule("hovedret", "kr/hovedret", "58.50", "Maden koster 58,50 kr. pr. hovedret.", "58,50 kr. pr. hovedret", "58.50",
         "Maden koster 58,50 kr. pr. biret.", None, ("kr/biret", "58.50", "enheder")),
    Rule("proteindrik", "kr/proteindrik", "12", "Det koster 12 kr. pr. proteindrik.", "12 kr. pr. proteindrik", "12",
         "Det koster 13 kr. pr. proteindrik.", None, ("kr/proteindrik", "13", "forskel")),
    Rule("koersel", "kr/tur", "30", "Kørsel koster 30 kr. pr. tur.", "30 kr. pr. tur", "30",
         "Kørsel koster 30 kr. pr. døgn.", None, ("kr/tur", "20", "forskel")),
    Rule("leje", "kr/uge", "70", "Leje af tøj koster 70 kr. pr. uge.", "70 kr. om ugen", "70",
         "Leje af tøj koster 70 kr. pr. måned.", ("kr/dag", "10"), ("kr/md", "300", "enheder")),
    Rule("kost", "kr/dag", "146", "Kost koster 146 kr. om dagen.", "146 kr. om dagen", "146",
         "Kost koster 147 kr. om dagen.", ("kr/døgn", "146"), ("kr/dag", "140", "forskel")),
    Rule("noedkald", "kr/nummer", "25", "Det koster 25 kr. pr. nummer.", "25 kr. pr. nummer", "25",
         "Det koster 35 kr. pr. nummer.", None, ("kr/nummer", "35", "forskel")),
    Rule("vinduer", "uger", "{hver: 6}", "Vinduer pudses hver 6. uge.", "hver 6. uge",
         {"slags": "gentagelse", "hver": 6, "tekst": "hver 6. uge"}, "Vinduer pudses hver 8. uge.",
         ("gange/6 uger", "1"), ("uger", "{hver: 8}", "forskel")),
    Rule("aflastning", "uger", "{hver: 3, ad_gangen: 1}", "Du kan være her en uge ad gangen hver 3. uge.",
         "1 uge ad gangen hver 3. uge",
         {"slags": "gentagelse", "hver": 3, "ad_gangen": "1", "tekst": "1 uge ad gangen hver 3. uge"},
         "Du kan være her to uger ad gangen hver 4. uge.", ("dage", "{hver: 21, ad_gangen: 7}"),
         ("uger", "{hver: 3, ad_gangen: 2}", "forskel")),
    Rule("stoevsugning", "uger", "{hver: 2}", "Der støvsuges hver anden uge.", "hver anden uge",
         {"slags": "gentagelse", "hver": 2, "tekst": "hver anden uge"}, "Der støvsuges hver tredje uge.",
         ("gange/14 dage", "1"), ("gange/uge", "1", "forskel")),
    Rule("ferie", "dage/år", "21", "Du kan få aflastning 21 dage om året.", "21 dage om året", "21",
         "Du kan få aflastning 28 dage om året.", ("døgn/år", "21"), ("uger/år", "4", "forskel")),
    Rule("i-traek", "dage", "{hoejst: 14}", "Det er højst 14 dage i træk.", "højst 14 dage",
         _graense("højst 14 dage", hoejst="14"), "Det er mindst 14 dage i træk.", ("uger", "{hoejst: 2}"),
         ("dage", "14", "slags")),
    Rule("frisoer", "timer/år", "2", "Du kan få 2 timer om året.", "2 timer om året", "2", "Du kan få 3 timer om året.",
         ("minutter/år", "120"), ("timer/år", "3", "forskel")),
    Rule("besoeg", "timer", "0.5", "Et besøg varer en halv time.", "½ time", "0.5", "Et besøg varer en hel time.",
         ("minutter", "30"), ("timer", "1.5", "forskel")),
    Rule("samtale", "timer", "{fra: 1, til: 1.5}", "En samtale varer 1 til 1½ time.", "1–1½ time",
         {"slags": "interval", "fra": "1", "til": "1.5"}, "En samtale varer 1 til 2½ time.",
         ("minutter", "{fra: 60, til: 90}"), ("timer", "{fra: 1, til: 2}", "forskel")),
    Rule("udsving", "timer", "{plus_minus: 1}", "Tiden kan rykkes ± 1 time.", "± 1 time",
         {"slags": "plusminus", "plus_minus": "1", "tekst": "± 1 time"}, "Tiden kan rykkes 1 time.",
         ("minutter", "{plus_minus: 60}"), ("timer", "{plus_minus: 2}", "forskel")),
    Rule("aabent", "klokken", '{fra_kl: "9:00", til_kl: "15:00", dage: hverdage}', "Der er åbent kl. 9–15 på hverdage.",
         "kl. 9–15 på hverdage",
         {"slags": "klokken", "fra_kl": "9:00", "til_kl": "15:00",
          "dage": ["mandag", "tirsdag", "onsdag", "torsdag", "fredag"], "tekst": "kl. 9–15 på hverdage"},
         "Der er åbent kl. 9–16 på hverdage.",
         ("klokken", "{fra_kl: 9, til_kl: 15, dage: [fredag, mandag, tirsdag, onsdag, torsdag]}"),
         ("klokken", '{fra_kl: "9:00", til_kl: "15:00", dage: alle dage}', "forskel")),
    Rule("levering", "klokken", "{dage: [tirsdag, fredag]}", "Maden kommer tirsdage og fredage.", "tirsdag og fredag",
         {"slags": "klokken", "dage": ["tirsdag", "fredag"], "tekst": "tirsdag og fredag"},
         "Maden kommer tirsdage og torsdage.", None, ("klokken", "{dage: weekend}", "forskel")),
    Rule("valgdag", "klokken", "{en_af: [torsdag, tirsdag]}", "Maden kommer tirsdag eller torsdag.",
         "tirsdag eller torsdag", {"slags": "klokken", "en_af": ["torsdag", "tirsdag"], "tekst": "tirsdag eller torsdag"},
         "Maden kommer tirsdag eller fredag.", ("klokken", "{en_af: [tirsdag, torsdag]}"),
         ("klokken", "{dage: [tirsdag, torsdag]}", "forskel")),
    Rule("takst", "kr/md", "{fastsaettes_af: ministeriet}", "Taksten fastsættes af ministeriet.",
         "fastsættes af ministeriet",
         {"slags": "udefra", "fastsaettes_af": "ministeriet", "tekst": "fastsættes af ministeriet"},
         "Taksten fastsættes af kommunen.", None, ("kr/md", "50", "ord")),
    Rule("gaeldende", "andet", "{henviser_til: gældende takst, adresse: https://takst.example}",
         "Du betaler gældende takst.", "gældende takst",
         {"slags": "udefra", "henviser_til": "gældende takst", "adresse": "https://takst.example",
          "tekst": "gældende takst"},
         "Du betaler 50 kr.", None, ("andet", "{tekst: ingenting}", "ord")),
    Rule("aeldre", "år", "{over: 67}", "Du er over 67 år.", "over 67 år", _graense("over 67 år", over="67"),
         "Du er under 67 år.", None, ("år", "{over: 65}", "forskel")),
    Rule("unge", "år", "{under: 18}", "Du er under 18 år.", "under 18 år", _graense("under 18 år", under="18"),
         "Du er over 18 år.", None, ("år", "{hoejst: 18}", "slags")),
    Rule("hyppigt", "gange/uge", "{mindst: 2}", "Du får hjælp mindst 2 gange om ugen.", "mindst 2 gange om ugen",
         _graense("mindst 2 gange om ugen", mindst="2"), "Du får hjælp højst 2 gange om ugen.",
         ("gange/14 dage", "{mindst: 4}"), ("gange/uge", "{mindst: 3}", "forskel")),
    Rule("risiko", "år", "{mindst: 65, under: 82}", "Du er mindst 65 år og under 82 år.", "mindst 65 og under 82 år",
         _graense("mindst 65 og under 82 år", mindst="65", under="82"), "Du er mindst 65 år og under 81 år.", None,
         ("år", "{fra: 65, til: 81}", "forskel")),
    Rule("nedslag", "pct", "-5", "Prisen ændres med minus 5 pct.", "−5 procent", "-5", "Prisen ændres med 5 pct.", None,
         ("pct", "-10", "forskel")),
)  # fmt: skip
