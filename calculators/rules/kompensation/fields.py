"""The questions about a kompensationsydelse."""

from calculators.questions.fields import Felt

LIST, DOCUMENTED_LIST = "post", "dokumenteret_post"
ALL_MONTH, DOCUMENTED_MONTH = "udgifter_md", "dokumenteret_md"
# The two ways to give the same expenses.
PAIRS = ((ALL_MONTH, LIST), (DOCUMENTED_MONTH, DOCUMENTED_LIST))

FIELDS = (
    Felt(
        navn="udgifter_md",
        etiket="Dine udgifter om måneden",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Skriv, hvor meget mere du nok betaler om måneden på grund af din nedsatte funktionsevne.",
        eksempel="2.400",
        paakraevet=False,
    ),
    Felt(
        navn="post",
        etiket="Dine udgifter hver for sig",
        type="poster",
        hjaelp="Du kan i stedet skrive alle udgifterne en for en, og sætte mærke ved dem med bilag.",
        eksempel="Kost; 400; kr/md",
        paakraevet=False,
        med_bilag=True,
    ),
    Felt(
        navn="dokumenteret_md",
        etiket="Heraf på listen og med bilag, om måneden",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Skriv kun udgifter, der står på listen over godkendte udgifter, og som du har bilag for.",
        eksempel="2.100",
        paakraevet=False,
    ),
    Felt(
        navn="dokumenteret_post",
        etiket="Udgifter med bilag hver for sig",
        type="poster",
        hjaelp="Udgifter med bilag, en for en. De tæller med i alle udgifter. Skriv navn, beløb og periode.",
        eksempel="Medicin; 2.100; kr/md",
        paakraevet=False,
        paa_siden=False,
    ),
    Felt(
        navn="tilskud_i_dag_md",
        etiket="Dit tilskud til merudgifter i dag",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Får du tilskud efter de gamle regler, så skriv beløbet om måneden. Så kan du se forskellen.",
        eksempel="1.138",
        paakraevet=False,
    ),
)
