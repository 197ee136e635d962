"""The drawings: every item has them, with the catalogue's angles; bodies touch what they rest on; all can be read."""

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from importlib.resources import files
from math import dist, radians, tan
from statistics import mean

import pytest
from test_print import seen
from test_report_page import contrast, tokens

from kb.activities import MOVEMENTS
from kb.activities.drawings import DRAWINGS
from kb.complaint import COMPLAINT
from kb.exercises import CATALOGUE, exercise
from kb.exercises.positions import PLATE_RADIUS
from kb.hamstring import KNOWLEDGE
from kb.self_tests import SELF_TESTS
from kb.vocabulary.scales import Purpose
from language.errors import KnowledgeError
from language.levels import Where
from language.poses.body import Arm, ArmReach, At, Leg, Planted, Rest
from language.poses.drawing import Pose, Posture, Push, View, Went
from language.poses.things import Disc
from language.questions import Topic
from language.work import Degree
from reports.book_pages import exercises_page
from reports.catalogue import catalogue
from reports.figure import draw, figure, for_side, illustration, shapes
from reports.figure.body import FOREARM, SHANK, SPOTS, THIGH, UPPER_ARM
from reports.figure.marks import DOTS, LEAST_WAY, SHORTEST
from reports.figure.place import place
from reports.figure.skeleton import stance
from reports.figure.touch import height
from reports.html import page

TOLERANCE_DEG = 10
TOLERANCE_CM = 1.2
UNDER_FLOOR_CM = 4
"""Feet of the parts of sports stand level on slopes, and pegs of shoes and skates on ice."""
STRAIGHTER = {
    "single-leg-long-lever-bridge": "its steps stop half-way down",
    "hip-extension-machine": "its steps start with the knee well below the hip",
}
"""Items whose steps keep the hip straighter than the catalogue's peak, and so are drawn."""
NOTHING_TO_TRY = {"examined"}
"""Asked among the tests, and never tried at home."""
LONGEST_CAPTION = 12
BIGGEST = 5600
MEAN_SIZE = 3000

every_item = pytest.mark.parametrize("name", list(CATALOGUE))
LINES = {
    "floor",
    "rail",
    "thread",
    "pad",
    "plates",
    "ring",
    "band",
    "cable",
    "wave",
    "speed",
    "way",
    "edge",
    "pull",
    "dot",
}
FIGURE_CLASSES = LINES | {"pose", "near", "shirt", "far", "kit", "weight", "other", "sign", "blood", "water", "load"}


def stances(name):
    return [(scene.pose, scene.figure) for scene in draw.scenes(exercise(name).drawing)]


@every_item
def test_an_item_has_one_to_three_positions_each_with_words(name):
    frames = figure(exercise(name)).frames
    assert 1 <= len(frames) <= 3
    assert len({frame.caption for frame in frames}) == len(frames)
    for frame in frames:
        assert 2 <= len(frame.caption.split()) <= LONGEST_CAPTION
        assert frame.caption[0].isupper()
        assert not frame.caption.endswith(".")
        sentences = [sentence for sentence in re.split(r"(?<=\.) ", frame.words) if sentence]
        assert all(len(sentence.split()) <= 25 for sentence in sentences)
        assert "hip" in frame.words
        assert "load on the tendon" in frame.words.lower()


@every_item
def test_the_loaded_hip_is_bent_as_far_as_the_catalogue_says(name):
    hips = [found.hips["near"] for pose, found in stances(name) if pose.loaded]
    assert hips
    peak = CATALOGUE[name].flexion_deg
    assert max(hips) <= peak + TOLERANCE_DEG
    is_straighter = max(hips) < peak - TOLERANCE_DEG
    assert is_straighter == (name in STRAIGHTER)


@every_item
def test_the_body_touches_what_it_rests_on(name):
    for pose, found in stances(name):
        for rest in pose.rests:
            assert abs(height(found.pieces, rest)) <= TOLERANCE_CM, (pose.caption, rest)
        for side, leg in (("near", pose.near), ("far", pose.far)):
            if isinstance(leg, Planted):
                assert abs(height(found.pieces, Rest(f"{side} foot", leg.y))) <= TOLERANCE_CM, (pose.caption, side)


@every_item
def test_nothing_of_the_body_is_under_the_floor(name):
    drawing = exercise(name).drawing
    if drawing.floor is None:
        return
    rise = tan(radians(drawing.slope))
    for pose, found in stances(name):
        for segment, piece in found.pieces.items():
            lowest = min(y - rise * x for x, y in piece.outline())
            assert lowest >= drawing.floor - TOLERANCE_CM, (pose.caption, segment)


@every_item
def test_knees_and_elbows_bend_the_way_they_do(name):
    for pose, found in stances(name):
        if pose.view is View.FRONT:
            continue
        for side in ("near", "far"):
            assert -3 <= found.knees[side] <= 150, pose.caption
            arm = pose.far_arm if side == "far" and pose.far_arm is not None else pose.near_arm
            if isinstance(arm, Arm) or not arm.turned:
                bent = found.pieces[f"{side} forearm"].turn - found.pieces[f"{side} upper arm"].turn
                assert -6 <= (bent + 180) % 360 - 180 <= 170, pose.caption


@every_item
def test_the_bones_are_as_long_in_every_position(name):
    for pose, found in stances(name):
        if pose.view is View.FRONT:
            continue
        for side in ("near", "far"):
            pieces = found.pieces
            joints = [pieces[f"{side} {part}"].at for part in ("thigh", "shank", "foot")]
            assert dist(joints[0], joints[1]) == pytest.approx(THIGH)
            assert dist(joints[1], joints[2]) == pytest.approx(SHANK, abs=0.7)
            joints = [pieces[f"{side} {part}"].at for part in ("upper arm", "forearm", "hand")]
            assert dist(joints[0], joints[1]) == pytest.approx(UPPER_ARM)
            assert dist(joints[1], joints[2]) == pytest.approx(FOREARM)


@every_item
def test_every_arrow_says_something(name):
    drawing = exercise(name).drawing
    assert not [mark for mark in drawing.poses[0].arrows if isinstance(mark, Went)]
    for scene in draw.scenes(drawing):
        assert all(scene.arrows), scene.pose.caption


@every_item
def test_a_picture_is_whole_small_and_has_no_style_of_its_own(name):
    made = figure(exercise(name))
    assert sum(len(frame.picture) for frame in made.frames) <= BIGGEST
    for frame in made.frames:
        root = ET.fromstring(frame.picture)  # noqa: S314  (our own)
        assert root.get("role") == "img"
        assert root.get("aria-label") == frame.words
        assert len(root.get("viewBox").split()) == 4
        for element in root.iter():
            assert element.tag in {"svg", "g", "use", "path", "circle", "rect"}
            assert not {"style", "fill", "stroke", "onclick"} & set(element.keys())
            assert set((element.get("class") or "pose").split()) <= FIGURE_CLASSES


def test_pictures_are_small_on_the_whole():
    sizes = [sum(len(frame.picture) for frame in figure(item).frames) for item in CATALOGUE.values()]
    assert mean(sizes) <= MEAN_SIZE


@every_item
def test_the_mark_has_as_many_dots_as_the_load_has_steps(name):
    item = exercise(name)
    made = figure(item)
    expected = 0 if Purpose.SOUND_LEG in item.serves else 1 + max(item.tension.rank, item.compression.rank)
    assert made.level == expected
    for pose, frame in zip(exercise(name).drawing.poses, made.frames, strict=True):
        level = expected if pose.loaded else 0
        dots = re.search(r'<path class="dot" d="([^"]*)"', frame.picture)
        assert (dots[1].count("M") if dots else 0) == len(DOTS[level]) == level
        assert frame.picture.count('class="load"') == 1
        assert frame.words.endswith(
            f"Load on the tendon: {('none', 'low', 'medium', 'high')[level]}." if level else "load on the tendon."
        )


def test_a_stronger_pull_is_drawn_wider():
    widths = {}
    for item in CATALOGUE.values():
        for frame in figure(item).frames:
            found = re.search(r'<path class="pull" stroke-width="([\d.]+)"', frame.picture)
            if found:
                widths.setdefault(item.tension, set()).add(float(found[1]))
    assert all(len(found) == 1 for found in widths.values())
    ordered = [min(widths[degree]) for degree in Degree]
    assert ordered == sorted(ordered)
    assert len(set(ordered)) == len(ordered)


def test_the_same_item_gives_the_same_bytes():
    before = {name: figure(item) for name, item in CATALOGUE.items()}
    draw.scenes.cache_clear()
    assert {name: figure(item) for name, item in CATALOGUE.items()} == before


def test_every_shape_that_is_used_stands_on_the_page_once_with_a_name_of_its_own():
    figures = [figure(item) for item in CATALOGUE.values()]
    page = str(shapes(figures)) + "".join(frame.picture for one in figures for frame in one.frames)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)
    assert shapes([]) == ""


def test_only_the_shapes_that_a_page_needs_are_on_it():
    hold, lunge = figure(exercise("double-leg-bridge-hold")), figure(exercise("side-lunge"))
    assert len(shapes([hold])) < len(shapes([hold, lunge]))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    ("mark", "ground"),
    [
        ("ink", "panel"),
        ("mute", "panel"),
        ("far", "panel"),
        ("control", "panel"),
        ("warn", "panel"),
        ("accent", "panel"),
        ("stop", "paper"),
        ("paper", "ink"),
    ],
)
def test_what_must_be_seen_stands_out_in_both_themes(theme, mark, ground):
    found = tokens(theme)
    assert contrast(found[mark], found[ground]) >= 3


def test_every_class_of_a_picture_is_drawn_by_the_style_sheet_with_tokens_alone():
    css = files("reports").joinpath("static", "report.css").read_text(encoding="utf-8")
    for name in FIGURE_CLASSES - {"pose"}:
        rule = re.search(rf"^\.pose \.{name} \{{([^}}]*)\}}", css, re.MULTILINE)
        assert rule, name
        assert not re.search(r"#[0-9a-f]{3}|rgb", rule[1])
    forced = css[css.index("(forced-colors: active)") :]
    assert ".pose :is(.near" in forced


def test_the_style_sheet_gives_a_thickness_only_to_what_has_none_of_its_own():
    css = files("reports").joinpath("static", "report.css").read_text(encoding="utf-8")
    picture = figure(exercise("enough-sleep")).frames[0].picture
    own = {name for name in ("rail", "pad", "pull") if re.search(f'class="{name}" stroke-width=', picture)}
    assert {"rail", "pad"} <= own
    for name in own:
        assert not re.search(rf"\.{name} \{{[^}}]*stroke-width", css), name


def test_an_arrow_over_a_short_way_still_has_a_shaft_and_stands_out_from_what_it_crosses():
    before, after = stance(STANDING), stance(replace(STANDING, x=LEAST_WAY + 1))
    svg, (start, _, end, *_) = draw.arrow(Went("hip"), after, before)
    assert end == after.spot("hip")
    assert dist(start, end) == pytest.approx(SHORTEST)
    edge, way = re.findall(r'class="(?:edge|way)" d="([^"]*)"', svg)
    assert edge == way


@pytest.mark.parametrize(
    ("name", "sore", "turned"),
    [
        ("single-leg-bridge", Where.RIGHT, False),
        ("single-leg-bridge", Where.LEFT, True),
        ("single-leg-bridge", Where.BOTH, False),
        ("single-leg-bridge", None, False),
        ("double-leg-bridge", Where.LEFT, False),
        ("sound-leg-training", Where.RIGHT, True),
        ("sound-leg-training", Where.LEFT, False),
        ("side-lunge", Where.RIGHT, True),
        ("side-lunge", Where.LEFT, False),
    ],
)
def test_the_leg_that_works_is_that_of_the_sore_side(name, sore, turned):
    item = exercise(name)
    shown = for_side(figure(item), item, sore)
    assert {'class="pose turned"' in frame.picture for frame in shown.frames} == {turned}
    assert shown.key in shown.frames


def test_the_spots_that_things_hold_on_to_are_on_the_body():
    found = stance(exercise("romanian-deadlift").drawing.poses[1])
    box = draw.Extent.around(point for piece in found.pieces.values() for point in piece.outline())
    for spot in SPOTS:
        x, y = found.spot(spot)
        assert box.left <= x <= box.right
        assert box.bottom <= y <= box.top


STANDING = Pose(caption="Stand", posture=Posture.STANDING, trunk=0, near=Leg(0, 0))


def test_a_body_leans_until_it_touches_both_things_it_rests_on():
    lying = replace(STANDING, trunk=-80, near=Leg(10, 90), rests=(Rest("chest"), Rest("near foot")))
    found = stance(lying)
    assert found.hips["near"] == 10
    assert height(found.pieces, Rest("chest")) == pytest.approx(0, abs=1e-6)
    assert height(found.pieces, Rest("near foot")) == pytest.approx(0, abs=1e-6)
    assert found.trunk != -80


def test_a_foot_that_stands_somewhere_gives_hip_and_knee():
    pose = replace(STANDING, far=Planted(-30, 20), rests=(Rest("near foot"),))
    found = stance(pose)
    assert found.spot("far ball") == pytest.approx((-30, 20), abs=0.1)
    assert found.knees["far"] > 0


@pytest.mark.parametrize(
    ("change", "where", "must"),
    [
        ({"near_arm": ArmReach(At(300, 0))}, "drawing 'Stand'", "the far hand must be within"),
        ({"far": Planted(200)}, "drawing 'Stand'", "the far foot must be within"),
        ({"rests": (Rest("near foot"), Rest("head", 0))}, "drawing 'Stand'", "the head must reach 0 cm"),
        (
            {"rests": (Rest("near foot"), Rest("chest", 400))},
            "drawing 'Stand'",
            "must touch both at near foot and at chest",
        ),
    ],
)
def test_a_position_that_cannot_be_is_refused(change, where, must):
    with pytest.raises(KnowledgeError) as refused:
        stance(replace(STANDING, **change))
    assert refused.value.where == where
    assert must in refused.value.must


def test_a_push_needs_no_position_before_and_a_way_too_short_shows_nothing():
    found = stance(STANDING)
    svg, points = draw.arrow(Push(At(0, 50), toward=90), found, None)
    assert "way" in svg
    assert (0, 50) in points
    assert draw.arrow(Went("hip"), found, found) == ("", ())
    assert draw.arrow(Went("hip"), found, None) == ("", ())


def plates():
    """Yield each weight plate of a barbell that is drawn, with its item: its middle and how it is held."""
    for item in CATALOGUE.values():
        for scene in draw.scenes(item.drawing):
            for thing in (*item.drawing.things, *scene.pose.things):
                if isinstance(thing, Disc) and thing.radius == PLATE_RADIUS:
                    yield item.id, scene, scene.figure.place(thing.at)


def test_plates_are_on_their_bar_and_none_is_in_the_floor():
    found = list(plates())
    assert len(found) > len({name for name, _, _ in found}) > 5
    for name, scene, (x, y) in found:
        assert y - PLATE_RADIUS >= -TOLERANCE_CM, (name, scene.pose.caption)
        held = [scene.figure.spot(spot) for spot in ("near hand", "neck back", "lap")]
        assert min(dist((x, y), spot) for spot in held) <= PLATE_RADIUS / 2, (name, scene.pose.caption)
    on_floor = [y for name, scene, (_, y) in found if name == "deadlift-from-floor" and "floor" in scene.pose.caption]
    assert min(on_floor) == pytest.approx(PLATE_RADIUS, abs=TOLERANCE_CM)


every_part = pytest.mark.parametrize("name", [part.id for part in MOVEMENTS.values() if part.drawing is not None])


@every_part
def test_a_part_of_a_sport_is_drawn_with_the_angle_of_its_table_and_stands_on_what_is_there(name):
    part = MOVEMENTS[name]
    found = draw.scenes(part.drawing)
    bent = [scene.figure.hips["near"] for scene in found if scene.pose.loaded]
    assert abs(max(bent) - part.flexion_deg) <= TOLERANCE_DEG
    for scene in found:
        assert 1 <= len(scene.pose.caption.split()) <= LONGEST_CAPTION
        for rest in scene.pose.rests:
            assert abs(height(scene.figure.pieces, rest)) <= TOLERANCE_CM, (scene.pose.caption, rest)
        for side in ("near", "far"):
            if scene.pose.view is not View.FRONT:
                assert -3 <= scene.figure.knees[side] <= 150, scene.pose.caption
        if part.drawing.floor is not None:
            rise = tan(radians(part.drawing.slope))
            for segment, piece in scene.figure.pieces.items():
                lowest = min(y - rise * x for x, y in piece.outline())
                assert lowest >= part.drawing.floor - UNDER_FLOOR_CM, (scene.pose.caption, segment)
    made = illustration(name, part, part.drawing)
    assert sum(len(frame.picture) for frame in made.frames) <= BIGGEST


def test_a_drawing_is_kept_of_no_part_that_is_not_there():
    assert DRAWINGS.keys() <= MOVEMENTS.keys()


@pytest.mark.parametrize("test", SELF_TESTS, ids=lambda test: test.id)
def test_a_check_is_drawn_with_the_angle_of_what_it_is_like_and_told_in_few_plain_steps(test):
    like = exercise(test.like)
    bent = [scene.figure.hips["near"] for scene in draw.scenes(test.drawing) if scene.pose.loaded]
    assert bent
    assert max(bent) <= like.flexion_deg + TOLERANCE_DEG
    assert 1 <= len(test.steps) <= 4
    assert all(len(sentence.split()) <= 16 for step in test.steps for sentence in step.split(". "))
    assert "stop" in " ".join(test.steps).lower() or "once only" in " ".join(test.steps)


def test_whatever_asks_to_try_something_on_the_floor_is_drawn():
    tried = {asked.id for asked in KNOWLEDGE.questions if asked.topic is Topic.TESTS} - NOTHING_TO_TRY
    assert {name for test in SELF_TESTS for name in test.answers} >= tried


def test_a_page_that_asks_draws_each_check_once():
    html = page(seen("answers-nothing"))
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert html.count(SELF_TESTS[0].steps[0].replace("'", "&#39;")) == 1


def test_a_map_marks_the_sore_side_more_than_the_other():
    def marked(sore):
        made = str(place(COMPLAINT.place, sore))
        return re.findall(r'cx="(\d+)"[^>]*r="(\d+)"', made), made.count('class="dot"')

    (left, right), dots = marked(Where.LEFT)
    assert int(left[0]) < int(right[0]), "from behind, left is left"
    assert int(left[1]) > int(right[1])
    assert dots == 1
    (left, right), dots = marked(Where.BOTH)
    assert left[1] == right[1]
    assert dots == 2
    assert marked(None) == marked(Where.BOTH)


def test_the_command_shows_every_item_in_words(sitbone):
    code, out, err = sitbone("exercises")
    assert (code, err) == (0, "")
    words = " ".join(out.split())
    for name, item in CATALOGUE.items():
        assert f"{item.name} ({name})" in words
        assert f"hip bent up to: {item.flexion_deg} degrees (estimate)" in words
    assert max(len(line) for line in out.splitlines()) <= 100


def test_the_command_gives_data_for_other_programs(sitbone):
    code, out, _ = sitbone("exercises", "--format", "json")
    told = json.loads(out)
    assert code == 0
    assert told["schema"] == "sitbone-exercises"
    assert [item["id"] for item in told["exercises"]] == [
        item.id for family in catalogue(KNOWLEDGE).families for item in family.items
    ]
    assert all(
        position["words"] and position["picture"] for item in told["exercises"] for position in item["positions"]
    )


def test_the_contact_sheet_shows_every_item_with_its_figures(sitbone, tmp_path):
    target = tmp_path / "sheet.html"
    code, _, err = sitbone("exercises", "--html", target)
    assert code == 0
    assert str(target) in err
    page = target.read_text(encoding="utf-8")
    assert page == exercises_page(catalogue(KNOWLEDGE))
    drawn = (*CATALOGUE.values(), *SELF_TESTS, *(part for part in MOVEMENTS.values() if part.drawing))
    assert page.count("<article") == len(drawn)
    assert page.count('class="pose"') == sum(len(one.drawing.poses) for one in drawn)
    assert "Not reviewed by a clinician" in page
    assert not re.search(r"<script|https?://| style=", page)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)
    for item in CATALOGUE.values():
        article = re.search(rf'<article class="card" id="item-{item.id}".*?</article>', page, re.DOTALL)[0]
        assert f"{item.flexion_deg} degrees" in article
        assert "estimate" in article
