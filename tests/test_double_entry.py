"""What the code holds once is entered a second time from its source, and any difference between both is found."""

from dataclasses import replace

import pytest

from kb import double_entry as second_entry
from kb import help as cards
from kb.doses import DOSES
from kb.double_entry import compare as double_entry
from kb.double_entry.held import tables
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.ladder import RUNG_DOSES
from language.doses import check_levels
from language.errors import KnowledgeError
from language.levels import StageLevel
from language.work import Phase, Rung


def differences(table, held):
    return {key for key, _ in double_entry._differences(table, double_entry._second(table), held)}


def test_both_entries_agree():
    assert double_entry.compare(KNOWLEDGE).differences == ()


@pytest.mark.parametrize("table", tables(KNOWLEDGE))
def test_any_field_that_changes_is_found_and_named(table):
    held = dict(tables(KNOWLEDGE)[table])
    for key, row in held.items():
        for field in row:
            assert differences(table, {**held, key: {**row, field: "other"}}) == {f"{table}+{key}+{field}"}


@pytest.mark.parametrize("table", tables(KNOWLEDGE))
def test_what_is_missing_in_one_of_them_is_found(table):
    held = dict(tables(KNOWLEDGE)[table])
    for key, row in held.items():
        assert differences(table, {name: one for name, one in held.items() if name != key}) == {f"{table}+{key}"}
        assert differences(table, {**held, "another": row}) == {f"{table}+another"}


@pytest.mark.parametrize(
    ("card", "place"),
    [(name, place) for name in ("HELP_NOW", "HELP_SOON") for place in range(len(getattr(cards, name).signs))],
)
def test_a_sign_taken_from_a_help_card_is_found(card, place, monkeypatch):
    whole = getattr(cards, card)
    monkeypatch.setattr(cards, card, replace(whole, signs=(*whole.signs[:place], *whole.signs[place + 1 :])))
    assert double_entry.compare(KNOWLEDGE).differences


@pytest.mark.parametrize("card", ["HELP_NOW", "HELP_SOON"])
def test_a_sign_taken_from_the_short_line_of_a_help_card_is_found(card, monkeypatch):
    whole = getattr(cards, card)
    for part in whole.short.partition(": ")[2].rstrip(".").split(", "):
        monkeypatch.setattr(cards, card, replace(whole, short=whole.short.replace(part, "")))
        assert double_entry.compare(KNOWLEDGE).differences, part


def test_a_number_in_a_text_that_is_not_that_of_the_data_is_found_though_both_entries_of_the_text_agree(monkeypatch):
    def other_gap(table):
        rows = second_entry.entered(table)
        return {**rows, "fast-run-gap": {**rows["fast-run-gap"], "value": "48"}} if table == "figures" else rows

    monkeypatch.setattr(double_entry, "entered", other_gap)
    words = " ".join(words for _, words in double_entry._told())
    assert "procedure build-week tells third" in words
    assert "ladder tells 72" in words


def test_a_deviation_from_the_source_that_is_none_is_found(monkeypatch):
    one = second_entry.Deviation("catalogue", "E001", "stage", "1", "no reason")
    monkeypatch.setattr(double_entry, "deviations", lambda: (one,))
    assert [key for key, _ in double_entry.compare(KNOWLEDGE).differences] == ["deviation+catalogue+E001+stage"]


def test_every_row_has_a_source_or_is_one_and_every_deviation_a_reason():
    for table in second_entry.KEYS:
        for key, row in second_entry.source_says(table).items():
            assert row["source"] if table != "catalogue" else key.startswith("E")
    assert all(len(one.because.split()) > 2 for one in second_entry.deviations())


def changed_dose(place, **figures):
    return [replace(dose, **figures) if number == place else dose for number, dose in enumerate(DOSES)]


@pytest.mark.parametrize(
    ("place", "figures"),
    [
        pytest.param(1, {"hold_s": 10}, id="as much as the level below"),
        pytest.param(4, {"sets": 3}, id="as much as the level above"),
        pytest.param(2, {"effort": 3}, id="easier than the level below"),
        pytest.param(2, {"gap_h": 12}, id="sooner again than the level below"),
        pytest.param(1, {"level": DOSES[0].level}, id="the level below a second time"),
    ],
)
def test_dose_levels_that_do_not_rise_are_refused(place, figures):
    check_levels(DOSES)
    with pytest.raises(KnowledgeError, match="must ask for more"):
        check_levels(changed_dose(place, **figures))


def test_from_85_percent_on_upright_runs_rest_a_minute_for_every_10_metres():
    for rung, dose in RUNG_DOSES[Phase.UPRIGHT].items():
        if rung.rank >= Rung.EIGHTY_FIVE.rank:
            assert dose.rest_s * 10 >= 60 * dose.metres, rung


def test_starts_stay_short_and_rest_three_minutes():
    assert all(dose.metres <= 15 and dose.rest_s >= 180 for dose in RUNG_DOSES[Phase.START].values())


def test_lowering_the_body_begins_with_5_and_assisted_lowering_ends_at_8():
    for name in ("nordic-curl", "glute-ham-raise-lowering"):
        assert KNOWLEDGE.limit(CATALOGUE[name], StageLevel.TWO).repetitions == 5
    assert all(
        KNOWLEDGE.limit(CATALOGUE["ball-assisted-nordic"], stage).repetitions == 8 for stage in list(StageLevel)[1:]
    )
