"""Bringing in an edition of the facts, on a small one made here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.faults import ContentError
from kiosk.content.importers.job_figures import plain_number
from kiosk.content.importers.qualifications import aqf_level
from kiosk.content.importers.run import import_facts
from kiosk.content.importers.us_match import likeness

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

STATES = "NSW,VIC,QLD,SA,WA,TAS,NT,ACT"
SHARES = ",".join(f"share_{state.lower()}" for state in STATES.split(","))

FACTS: dict[str, str] = {
    "osca_structure.csv": """\
code,title,level,skill_level
3,Trades,major,3
38,Electrotechnology,submajor,3
381,Electricians,minor,3
3812,Electricians,unit,3
381231,Electrician (General),occupation,3
381232,Electrical Fitter,occupation,3
381233,Farrier,occupation,3
381234,Lift Mechanic,occupation,3
""",
    "osca_titles.csv": """\
code,title,kind
381231,Electrician (General),principal
381231,Sparky,alternative
381232,Electrical Fitter,principal
381233,Farrier,principal
381234,Lift Mechanic,principal
""",
    "osca_to_anzsco.csv": """\
osca_code,anzsco_code,anzsco_title,link
381231,341111,Electrician  (General),full
381232,341113,Lift Mechanic,full
381233,341112,Electrician (Special Class),partial
381234,341113,Lift Mechanic,full
""",
    "jsa_unit_groups.csv": f"""\
anzsco_unit_group,title,employed,median_full_time_hourly_pay,projected_change_5y_pct,genai_automation,industry_1,{SHARES}
2112,Actors,,44.5,,,,,,,,,,,
3411,Electricians,160000,48,3.0,.26,Construction,31.1,28,19,6,11.2,1.9,1.2,
""",
    "jsa_occupations_census2021.csv": """\
anzsco_code,title,employed,employed_note,avg_full_time_hours
341111,Electricians (General),100000,,42
341112,Special Electricians,,<50,
452216,Trekking Guides,200,,129
""",
    "shortage_2025.csv": f"osca_code,AUS,{STATES}\n381231,S,S,S,S,S,S,R,NS,M\n",
    "shortage_2021_2024.csv": f"""\
year,anzsco_code,AUS,{STATES}
2024,341111,S,S,S,S,S,S,S,S,S
2024,999999,S,S,S,S,S,S,S,S,S
""",
    "core_competencies.csv": """\
anzsco_code,competency,score_1_to_10,level
3411,Reading,6,Intermediate
9999,Reading,6,Intermediate
""",
    "technology_tools.csv": "anzsco_code,tool\n3411,Multimeter software\n",
    "vet_qualifications.csv": """\
code,title
UEE30820,Certificate III in Electrotechnology Electrician
""",
    "vet_qualification_occupations.csv": """\
qualification_code,osca_code,pathway,condition
UEE30820,381231,occupation ready,licence required
""",
    "interests.csv": """\
anzsco2022_code,onet_code,onet_title,match_method
341111,47-2111.00,Electricians,chain+title
341113,47-2111.00,Electricians,chain_only_weak
""",
    "onet_job_zones.csv": """\
onet_code,title,job_zone
47-2111.00,Electricians,3
49-2092.00,"Electrical Fitters, Other",3
47-4021.00,Elevator and Escalator Installers and Repairers,3
49-9012.00,Lift and Valve Mechanics,3
""",
    "osca_to_onet.csv": """\
osca_code,onet_code,trust
381232,49-2092.00,title match
381232,47-2111.00,title match
381233,47-2111.00,weak
381234,47-4021.00,title match
381234,49-9012.00,title match
""",
    "onet_interests.csv": """\
onet_code,realistic,investigative,artistic,social,enterprising,conventional
47-2111.00,7,4,1,1.2,2,4
49-2092.00,6,4,1,1,2,4
47-4021.00,7,3,1,1,2,4
""",
    "onet_related.csv": """\
onet_code,related_onet_code,tier,rank
47-2111.00,49-2092.00,Primary-Short,1
47-2111.00,11-1011.00,Supplemental,11
""",
}


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    folder = tmp_path / "facts"
    folder.mkdir()
    for name, text in FACTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def imported(facts: Path, table: str) -> list[str]:
    figures = facts.parent / "figures"
    if not figures.exists():
        import_facts(facts, figures)
    return (figures / f"{table}.csv").read_text(encoding="utf-8").splitlines()


def lines_with(lines: Iterable[str], part: str) -> list[str]:
    return [line for line in lines if part in line]


def test_the_classification_has_its_parents(facts: Path) -> None:
    assert imported(facts, "occupation_groups") == [
        "code,title,level,parent_code",
        "3,Trades,major,",
        "38,Electrotechnology,submajor,3",
        "381,Electricians,minor,38",
        "3812,Electricians,unit,381",
    ]
    assert imported(facts, "titles")[1:] == ["381231,Sparky,alternative"]


def test_anzsco_titles_are_the_correspondence_s_before_the_census_s(facts: Path) -> None:
    lines = imported(facts, "anzsco")

    assert "341111,Electrician (General),occupation" in lines
    assert "452216,Trekking Guides,occupation" in lines
    assert "3411,Electricians,unit group" in lines


def test_figures_are_one_a_row_and_blanks_are_none(facts: Path) -> None:
    lines = imported(facts, "unit_group_figures")

    assert "genai_automation,3411,0.26," in lines
    assert "projected_change_5y_pct,3411,3," in lines
    assert "industry_1,3411,,Construction" in lines
    assert lines_with(lines, "share_act") == []
    assert lines_with(lines, ",2112,") == [], "the odd hourly pay is left out"


def test_census_notes_become_words_and_odd_weeks_are_left_out(facts: Path) -> None:
    assert imported(facts, "census_figures")[1:] == [
        "avg_full_time_hours,341111,42,",
        "employed,341111,100000,",
        "employed,341112,,fewer than 50",
        "employed,452216,200,",
    ]


def test_shortage_ratings_are_one_a_row(facts: Path) -> None:
    lines = imported(facts, "shortages")

    assert "2025,TAS,R,381231," in lines
    assert "2024,Australia,S,,341111" in lines
    assert lines_with(lines, "999999") == []


def test_what_was_left_out_is_counted(facts: Path) -> None:
    counts = import_facts(facts, facts.parent / "figures")

    assert counts["shortage codes without a correspondence, left out"] == 1
    assert counts["skills codes without a title, left out"] == 1
    assert counts["occupations"] == 4


def test_interests_follow_the_trusted_match_then_the_chosen_or_likest_title(facts: Path) -> None:
    assert imported(facts, "interests")[1:] == [
        "381231,7.0,4.0,1.0,1.2,2.0,4.0,47-2111.00,Electricians,chain+title",
        '381232,6.0,4.0,1.0,1.0,2.0,4.0,49-2092.00,"Electrical Fitters, Other",OSCA title match',
        (
            "381234,7.0,3.0,1.0,1.0,2.0,4.0,47-4021.00,"
            "Elevator and Escalator Installers and Repairers,OSCA title match"
        ),
    ]


def test_the_us_list_is_between_osca_occupations(facts: Path) -> None:
    assert imported(facts, "onet_related")[1:] == ["381231,381232,Primary-Short"]


def test_importing_again_changes_nothing(facts: Path) -> None:
    figures = facts.parent / "figures"
    import_facts(facts, figures)
    first = {path.name: path.read_bytes() for path in figures.iterdir()}

    import_facts(facts, figures)

    assert {path.name: path.read_bytes() for path in figures.iterdir()} == first
    assert len(first) == 14


@pytest.mark.parametrize(
    ("text", "number"), [(".67", "0.67"), ("3.0", "3"), ("-200", "-200"), ("31.1", "31.1")]
)
def test_numbers_are_written_plainly(text: str, number: str) -> None:
    assert plain_number(text) == number


def test_the_longest_level_that_fits_is_the_level() -> None:
    assert aqf_level("Certificate III in Carpentry") == "Certificate III"
    assert aqf_level("Certificate I in Hospitality") == "Certificate I"
    assert aqf_level("Advanced Diploma of Accounting") == "Advanced Diploma"
    with pytest.raises(ContentError, match="names no AQF level"):
        aqf_level("Licence to Operate a Forklift")


def test_titles_are_alike_by_their_telling_words() -> None:
    assert likeness(["Electricians"], "Electrician") == 1
    assert likeness(["Tree Worker", "Arborist"], "Arborists") == 1
    assert likeness(["Tree Worker"], "Office and Sales Workers") == pytest.approx(1 / 4)
    assert likeness(["Checkout Operator"], "Cashiers") == 0
