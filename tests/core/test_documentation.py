"""What the pages say is what the program does."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_page_on_the_sample_survey_is_the_programs_own_text():
    from geohalo.core.synthetic_description import MODEL

    page = (ROOT / "docs" / "sample_survey.md").read_text(encoding="utf-8")
    assert MODEL.strip() in page


def test_one_version_everywhere():
    import re

    version = re.search(r"^version=(.+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)[1]
    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_pages_link_to_files_that_are_there():
    import re

    for page in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
