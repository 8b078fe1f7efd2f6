//! What a page says of itself: title, namespace, date, national clouds.

use super::super::block::{Block, BlockKind, Table};
use super::super::front_matter;
use super::super::reading::Reading;
use super::super::section::{Role, Section};

/// All national clouds, in the order that pages list them.
const CLOUDS: [(&str, &str); 4] = [
    ("global", "global service"),
    ("usGovL4", "us government l4"),
    ("usGovL5", "us government l5 (dod)"),
    ("china", "china operated by 21vianet"),
];

/// The title's subject: without the remark that the API is deprecated, which is a fact of its own.
pub(super) fn subject(title: &str) -> &str {
    let title = title.trim();
    let end = title.to_lowercase().find("(deprecated)").filter(|end| title.is_char_boundary(*end));
    end.map_or(title, |end| title[..end].trim_end())
}

/// `Namespace: microsoft.graph`.
pub(super) fn namespace(sections: &[Section<'_>]) -> Option<String> {
    let prose = sections.iter().flat_map(|section| &section.blocks).filter_map(|block| block.prose());
    prose.into_iter().find_map(|phrase| {
        let rest = phrase.trimmed().strip_prefix("Namespace:")?;
        let name = rest.split_whitespace().next()?.trim_end_matches(['.', ',']);
        (!name.is_empty()).then(|| name.to_owned())
    })
}

/// The day of a line such as `08/01/2024` or `Article • 08/01/2024 • 2 minutes to read`, which stands at the top of the
/// page in a browser.
pub(in crate::source::docs) fn article_day(line: &str) -> Option<String> {
    if line.len() > 120 {
        return None;
    }
    let line = line.trim();
    let rest = line.strip_prefix("Article").map_or(line, |rest| rest.trim_start_matches([' ', '•', '|', '-', '·']));
    let (first, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let day = front_matter::day(first).filter(|_| first.contains('/'))?;
    (after.is_empty() || after.starts_with(['•', '|', '-', '·']) || line.starts_with("Article")).then_some(day)
}

/// The date of a text rendering.
pub(in crate::source::docs) fn text_date(text: &str) -> Option<String> {
    text.lines().filter(|line| !line.trim().is_empty()).take(6).find_map(article_day)
}

/// The clouds that the page is for: an include says it by its name, or a table with marks.
pub(super) fn clouds(reading: &mut Reading<'_>, sections: &[Section<'_>]) -> Option<Vec<String>> {
    let blocks = || sections.iter().flat_map(|section| section.blocks.iter().copied());
    let table = blocks().find_map(|block| match &block.kind {
        BlockKind::Table(table) => marked(table),
        _ => None,
    });
    if table.is_some() {
        return table;
    }
    let front = sections.iter().filter(|section| section.role == Role::Front).flat_map(|section| &section.blocks);
    let named = blocks().find_map(|block| match &block.kind {
        BlockKind::Include { label, target } if label.starts_with("national-cloud") => Some((block, target)),
        _ => None,
    });
    match named {
        Some((block, target)) => of_include(reading, block, target),
        None => front.into_iter().filter_map(|block| block.prose()).find_map(|phrase| in_line(&phrase.text)),
    }
}

/// `all-clouds`, `global-only`, `global-us`, `global-usl4-china`, …
fn of_include(reading: &mut Reading<'_>, block: &Block, target: &str) -> Option<Vec<String>> {
    let name = target.rsplit('/').next().unwrap_or(target);
    let name = name.split('.').next().unwrap_or(name).to_lowercase();
    let mut clouds: Vec<&str> = Vec::new();
    for part in name.split('-') {
        match part {
            "all" => clouds.extend(CLOUDS.map(|(cloud, _)| cloud)),
            "global" => clouds.push("global"),
            "us" | "usgov" => clouds.extend(["usGovL4", "usGovL5"]),
            "l4" | "usl4" | "usgovl4" => clouds.push("usGovL4"),
            "l5" | "usl5" | "usgovl5" | "dod" => clouds.push("usGovL5"),
            "china" => clouds.push("china"),
            "only" | "clouds" | "cloud" | "and" => {}
            _ => {
                let message = format!("`{name}` is no list of national clouds that is known");
                let remedy = "add the clouds that it means to the reader";
                reading.warn("docs::unknown-clouds", block.at, message, remedy);
                return None;
            }
        }
    }
    Some(in_order(&clouds))
}

fn in_order(clouds: &[&str]) -> Vec<String> {
    CLOUDS.iter().filter(|(cloud, _)| clouds.contains(cloud)).map(|(cloud, _)| (*cloud).to_owned()).collect()
}

/// A table with a column for each cloud, and a mark in those where the API is.
fn marked(table: &Table) -> Option<Vec<String>> {
    let heads = table.heads();
    let column = |name: &str| heads.iter().position(|head| head.starts_with(name));
    column("global service")?;
    let row = table.rows.first()?;
    let has = |(cloud, name): &(&'static str, &str)| {
        let name = name.split(" (").next().unwrap_or(name);
        column(name).filter(|at| is_mark(row.text(*at))).map(|_| *cloud)
    };
    let clouds: Vec<&str> = CLOUDS.iter().filter_map(has).collect();
    Some(in_order(&clouds))
}

fn is_mark(text: &str) -> bool {
    text.contains(['✅', '✔', '✓', '☑']) || text.eq_ignore_ascii_case("yes")
}

/// The same as a line of text, where the marks survived it.
fn in_line(text: &str) -> Option<Vec<String>> {
    let lower = text.to_lowercase();
    let names = CLOUDS.map(|(_, name)| name).join(" ");
    let marks = lower.strip_prefix(&names)?;
    let marks: Vec<&str> = marks.split_whitespace().collect();
    let clouds = CLOUDS.iter().zip(&marks).filter(|(_, mark)| is_mark(mark)).map(|((cloud, _), _)| *cloud);
    (marks.len() == CLOUDS.len()).then(|| in_order(&clouds.collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_an_article_is_found() {
        assert_eq!(article_day("08/01/2024").as_deref(), Some("2024-08-01"));
        assert_eq!(article_day("Article • 08/01/2024 • 2 contributors").as_deref(), Some("2024-08-01"));
        assert_eq!(article_day("Article 08/01/2024").as_deref(), Some("2024-08-01"));
        assert_eq!(article_day("08/01/2024 was the day that it ended."), None);
    }

    #[test]
    fn marks_in_a_line_are_read_and_their_absence_is_not_no() {
        let names = "Global service US Government L4 US Government L5 (DOD) China operated by 21Vianet";
        assert_eq!(in_line(names), None);
        let marked = in_line(&format!("{names} ✅ ✅ ❌ ❌")).expect("marks");
        assert_eq!(marked, ["global", "usGovL4"]);
    }
}
