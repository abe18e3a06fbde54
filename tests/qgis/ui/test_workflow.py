"""The wizard's steps are those of the shipped workflows, and hang together."""

import pytest
from qgis.core import QgsApplication


@pytest.fixture(params=["maps", "classes"])
def chain(request, geohalo):
    from geohalo.ui import workflow

    return request.param, workflow.steps(request.param)


def all_links(step):
    return [part for link in step.links.values() for part in (link, *link.parts)]


def test_every_step_of_the_workflow_is_a_step_of_the_wizard(chain):
    from geohalo.ui import workflow

    name, steps = chain
    model = QgsApplication.processingRegistry().algorithmById(workflow.CHAINS[name])
    used = sorted(
        child.algorithmId() for child in model.childAlgorithms().values() if child.algorithmId().startswith("geohalo:")
    )
    mine = [step.algorithm for step in steps]
    assert used
    for algorithm in used:
        assert mine.count(algorithm) >= used.count(algorithm)


def test_links_name_parameters_and_outputs_that_are_there(chain):
    _, steps = chain
    registry = QgsApplication.processingRegistry()
    algorithms = {step.key: registry.algorithmById(step.algorithm) for step in steps}
    assert all(algorithms.values())
    for step in steps:
        for name in step.links:
            assert algorithms[step.key].parameterDefinition(name) is not None, (step.key, name)
        for part in all_links(step):
            if part.kind == "result":
                assert algorithms[part.name].outputDefinition(part.output) is not None, (step.key, part)


def test_steps_stand_behind_those_they_need(chain):
    _, steps = chain
    order = [step.key for step in steps]
    for step in steps:
        # the report also takes what comes only on request
        later = [key for key in step.sources() if order.index(key) > order.index(step.key)]
        assert not later, (step.key, later)


def test_every_step_says_what_it_means(chain):
    from geohalo.ui import workflow

    name, steps = chain
    assert len({step.key for step in steps}) == len(steps)
    for step in steps:
        assert step.title
        assert 20 < len(step.meaning) < 120, step.key
        assert step.group in workflow.groups(name)


def test_charts_are_kinds_of_the_chart_dock(chain):
    from geohalo.ui.charts.dock import KINDS

    _, steps = chain
    keys = {step.key for step in steps}
    for step in steps:
        if step.chart:
            kind, subject = step.chart
            assert kind in KINDS
            for link in subject.values():
                for part in (link, *link.parts):
                    assert part.kind != "result" or part.name in keys


def test_maps_have_names_in_plain_words(chain):
    from geohalo.ui import workflow

    _, steps = chain
    for step in steps:
        algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithm)
        for definition in algorithm.destinationParameterDefinitions():
            name, group, _ = workflow.places(step.key, definition.name())
            assert group
            assert "{" not in name
            if definition.type() == "rasterDestination" and definition.name() not in step.unwanted:
                assert name, (step.key, definition.name())
