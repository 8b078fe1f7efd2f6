//! Permission tables: by scheme, with one column in order or two, or by case with a column a scheme.

use super::super::block::{Block, BlockKind, Row, Table};
use super::super::section::{Role, Section};
use crate::ir::{DocumentedPermissions, PermissionCase, PermissionsByScheme};

/// The schemes as pages write them, in lower case.
pub(in crate::source::docs) const DELEGATED_WORK: &str = "delegated (work or school account)";
pub(in crate::source::docs) const DELEGATED_PERSONAL: &str = "delegated (personal microsoft account)";
pub(in crate::source::docs) const APPLICATION: &str = "application";

/// What the tables say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Permissions {
    pub by_scheme: Option<PermissionsByScheme>,
    pub cases: Vec<PermissionCase>,
}

/// Reads the tables of the permissions section.
pub(super) fn read(sections: &[Section<'_>]) -> Permissions {
    let mut found = Permissions::default();
    let blocks = sections.iter().filter(|section| section.role == Role::Permissions).flat_map(|s| &s.blocks);
    let mut before: Option<&Block> = None;
    for block in blocks {
        if let BlockKind::Table(table) = &block.kind {
            let layout = Layout::of(table);
            match layout {
                Some(layout @ Layout::ByScheme { .. }) => {
                    let schemes = by_scheme(table, layout, &mut found.cases);
                    merge(&mut found, schemes, before);
                }
                Some(Layout::ByCase(schemes)) => by_case(table, &schemes, &mut found.cases),
                None => {}
            }
        }
        before = Some(block);
    }
    found
}

/// The first table is the page's; a second one that says otherwise is for what is written above it.
fn merge(found: &mut Permissions, schemes: PermissionsByScheme, before: Option<&Block>) {
    if schemes.is_empty() {
        return;
    }
    match &found.by_scheme {
        None => found.by_scheme = Some(schemes),
        Some(first) if *first == schemes => {}
        Some(_) => {
            let of = match before.map(|block| &block.kind) {
                Some(BlockKind::Heading(text)) => text.clone(),
                Some(BlockKind::Paragraph(phrase)) if phrase.text.len() <= 100 => phrase.trimmed().to_owned(),
                _ => "other calls".to_owned(),
            };
            found.cases.push(PermissionCase { of, permissions: schemes });
        }
    }
}

/// How a table is laid out.
enum Layout {
    /// A row a scheme, and its permissions in one column, or those of least privilege in one and others in the next.
    ByScheme { least_first: bool, columns: usize },
    /// A row a case, and a column a scheme.
    ByCase(Vec<Option<&'static str>>),
}

impl Layout {
    fn of(table: &Table) -> Option<Self> {
        let heads = table.heads();
        let first = heads.first()?;
        if first.starts_with("permission type") {
            let least_first = !heads.iter().any(|head| most_first(head));
            return Some(Self::ByScheme { least_first, columns: heads.len() - 1 });
        }
        let schemes: Vec<_> = heads[1..].iter().map(|head| scheme(head)).collect();
        (schemes.iter().flatten().count() >= 2).then_some(Self::ByCase(schemes))
    }
}

/// `Permissions (from most to least privileged)`.
fn most_first(head: &str) -> bool {
    let most = head.find("most");
    most.is_some_and(|most| head.find("least").is_some_and(|least| most < least))
}

/// The scheme that a cell names.
fn scheme(cell: &str) -> Option<&'static str> {
    let cell = cell.trim().trim_start_matches(['*', '[']).to_lowercase();
    if cell.starts_with("application") {
        return Some("application");
    }
    // `[Delegated](…) (personal Microsoft account)`.
    let rest = cell.strip_prefix("delegated")?;
    Some(if rest.contains("personal") { "delegatedPersonal" } else { "delegatedWork" })
}

fn by_scheme(table: &Table, layout: Layout, cases: &mut Vec<PermissionCase>) -> PermissionsByScheme {
    let Layout::ByScheme { least_first, columns } = layout else { return PermissionsByScheme::new() };
    let mut schemes = PermissionsByScheme::new();
    let mut labelled: Vec<(&'static str, String, DocumentedPermissions)> = Vec::new();
    let mut current = None;
    for row in &table.rows {
        if let Some(scheme) = scheme(row.text(0)) {
            current = Some(scheme);
            match permissions(row, columns, least_first) {
                Some(Cell::Plain(found)) => {
                    schemes.entry(scheme.to_owned()).or_insert(found);
                }
                Some(Cell::Labelled(found)) => {
                    labelled.extend(found.into_iter().map(|(label, found)| (scheme, label, found)));
                }
                None => {}
            }
        } else if let Some(scheme) = current
            && let Some(Cell::Plain(found)) = labelled_row(row, columns, least_first)
        {
            // A row below a scheme's: what the permissions are for.
            labelled.push((scheme, label(row.text(0)), found));
        }
    }
    // Labels that have the same permissions, or one label alone, tell no cases apart.
    let differs = |(scheme, _, found): &(&str, String, DocumentedPermissions)| {
        labelled.iter().any(|(other, _, its)| other == scheme && its != found)
    };
    let (cases_apart, alike): (Vec<_>, Vec<_>) = labelled.iter().cloned().partition(differs);
    for (scheme, _, found) in alike {
        schemes.entry(scheme.to_owned()).or_insert(found);
    }
    for (scheme, label, found) in cases_apart {
        let case = match cases.iter_mut().position(|case| case.of == label) {
            Some(at) => &mut cases[at],
            None => {
                cases.push(PermissionCase { of: label, permissions: PermissionsByScheme::new() });
                let last = cases.len() - 1;
                &mut cases[last]
            }
        };
        case.permissions.entry(scheme.to_owned()).or_insert(found);
    }
    schemes
}

/// The label of a row without its marks; `Apps)` is one whose bracket somebody lost.
fn label(text: &str) -> String {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '*');
    if text.contains('(') { text.to_owned() } else { text.trim_end_matches(')').to_owned() }
}

/// A row that carries a label. Some have a cell more than the table: then the last one counts.
fn labelled_row(row: &Row, columns: usize, least_first: bool) -> Option<Cell> {
    if row.text(0).is_empty() {
        return None;
    }
    permissions(row, columns, least_first).or_else(|| {
        let last = row.cells.last().filter(|_| row.cells.len() > columns)?;
        Some(Cell::Plain(ordered(alternatives(&last.text)?, least_first)))
    })
}

fn by_case(table: &Table, schemes: &[Option<&'static str>], cases: &mut Vec<PermissionCase>) {
    for row in table.rows.iter().filter(|row| !row.text(0).is_empty()) {
        let mut permissions = PermissionsByScheme::new();
        for (column, scheme) in schemes.iter().enumerate() {
            if let (Some(scheme), Some(found)) = (scheme, alternatives(row.text(column + 1))) {
                permissions.insert((*scheme).to_owned(), ordered(found, true));
            }
        }
        cases.push(PermissionCase { of: label(row.text(0)), permissions });
    }
}

/// What a cell says.
enum Cell {
    Plain(DocumentedPermissions),
    /// `For user: User.Read.All<br>For device: Device.Read.All`.
    Labelled(Vec<(String, DocumentedPermissions)>),
}

fn permissions(row: &Row, columns: usize, least_first: bool) -> Option<Cell> {
    let first = row.text(1);
    if columns >= 2 && row.cells.len() > 2 {
        let flat = |text: &str| alternatives(text).map(flatten);
        let least = flat(first)?;
        let mut higher = flat(row.text(2)).unwrap_or_default();
        higher.retain(|name| !least.contains(name));
        // Without one of least privilege the others are all there is.
        return Some(Cell::Plain(DocumentedPermissions { least, higher }));
    }
    let labelled = labelled(first);
    if !labelled.is_empty() {
        let found = labelled
            .into_iter()
            .filter_map(|(label, text)| Some((label.to_owned(), ordered(alternatives(text)?, least_first))));
        return Some(Cell::Labelled(found.collect()));
    }
    Some(Cell::Plain(ordered(alternatives(first)?, least_first)))
}

/// `For user: … For device: …` by what it is for.
fn labelled(text: &str) -> Vec<(&str, &str)> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while let Some(after) = rest.strip_prefix("For ") {
        let Some((label, after)) = after.split_once(':') else { return Vec::new() };
        let end = after.find("For ").unwrap_or(after.len());
        parts.push((label.trim(), after[..end].trim()));
        rest = &after[end..];
    }
    parts
}

/// The first alternative is the one with least privilege; the others follow, each permission once.
fn ordered(mut alternatives: Vec<Vec<String>>, least_first: bool) -> DocumentedPermissions {
    if !least_first {
        alternatives.reverse();
    }
    let mut alternatives = alternatives.into_iter();
    let least = flatten(alternatives.next().into_iter().collect());
    let mut higher = flatten(alternatives.collect());
    higher.retain(|name| !least.contains(name));
    DocumentedPermissions { least, higher }
}

fn flatten(alternatives: Vec<Vec<String>>) -> Vec<String> {
    let mut flat: Vec<String> = Vec::new();
    for name in alternatives.into_iter().flatten() {
        if !flat.contains(&name) {
            flat.push(name);
        }
    }
    flat
}

/// The permissions of a cell: alternatives, of each of which all are needed. Empty for a scheme that isn't supported;
/// `None` where the page leaves it open, or says it in words.
fn alternatives(text: &str) -> Option<Vec<Vec<String>>> {
    let text = text.trim();
    if says_none(text) {
        return Some(Vec::new());
    }
    if text.is_empty() || text.contains("TODO") {
        return None;
    }
    let mut alternatives: Vec<Vec<String>> = Vec::new();
    let mut joined = false;
    let mut words = 0;
    let mut depth = 0_usize;
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).filter(|word| !word.is_empty()) {
        let outside = depth == 0 && !word.starts_with('(');
        depth = (depth + word.matches('(').count()).saturating_sub(word.matches(')').count());
        if !outside {
            continue;
        }
        match permission(word) {
            Some(name) if joined && !alternatives.is_empty() => {
                if let Some(last) = alternatives.last_mut() {
                    last.push(name);
                }
                joined = false;
            }
            Some(name) => alternatives.push(vec![name]),
            None => match word.to_lowercase().as_str() {
                "and" | "plus" | "+" | "&" => joined = true,
                "or" | "and/or" | "*" | "-or-" => {}
                // A mark of a footnote.
                mark if mark.chars().all(|c| !c.is_alphabetic()) => {}
                _ => words += 1,
            },
        }
    }
    // A sentence that mentions a permission isn't a list of them.
    (words == 0 && !alternatives.is_empty()).then_some(alternatives)
}

fn says_none(text: &str) -> bool {
    const NONE: [&str; 9] = [
        "not supported",
        "not available",
        "not applicable",
        "none",
        "n/a",
        "no",
        "not suported",
        "unsupported",
        "not support",
    ];
    let words = text.trim_end_matches(['.', '*', ' ']).to_lowercase();
    NONE.contains(&words.as_str())
}

/// A permission's name, without the marks of footnotes.
fn permission(word: &str) -> Option<String> {
    const BARE: [&str; 6] =
        ["email", "openid", "profile", "offline_access", "full_access_as_app", "User_Impersonation"];
    let word = word.trim_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '(' | ')')));
    if BARE.contains(&word) {
        return Some(word.to_owned());
    }
    let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let parts: Vec<&str> = word.split('.').collect();
    let is_part = |part: &&str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let is_name =
        parts.len() > 1 && parts.iter().all(is_part) && parts[0].starts_with(|c: char| c.is_ascii_uppercase());
    is_name.then(|| word.to_owned())
}

/// Where the permissions of a line without cells start: after the scheme, or the words that label the row.
pub(in crate::source::docs) fn scheme_end(line: &str) -> usize {
    let schemes = [DELEGATED_WORK, DELEGATED_PERSONAL, "delegated (work or school)", "delegated", APPLICATION];
    let lower = line.to_ascii_lowercase();
    match schemes.into_iter().find(|scheme| lower.starts_with(scheme)) {
        Some(scheme) => scheme.len(),
        None => first_list(line),
    }
}

/// Where the first permission stands, or the end.
fn first_list(line: &str) -> usize {
    words(line).find(|(_, word)| permission(word).is_some()).map_or(line.len(), |(at, _)| at)
}

/// The words of a line with their places.
fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &line[at..];
        let start = at + (rest.len() - rest.trim_start().len());
        let word = line[start..].split(char::is_whitespace).next().filter(|word| !word.is_empty())?;
        at = start + word.len();
        Some((start, word))
    })
}

/// A line's permissions in as many columns as the table has: a column ends where nothing joins a permission to the next.
pub(in crate::source::docs) fn columns(line: &str, count: usize) -> (&str, Vec<&str>) {
    let mut cells = split(line);
    if count < 2 || cells.len() < 2 {
        return (line.trim(), Vec::new());
    }
    let first = cells.remove(0);
    (first, cells)
}

/// The label of a line of cases, and its cells.
pub(in crate::source::docs) fn case(line: &str, count: usize) -> Option<(&str, Vec<&str>)> {
    // The cells are what the line ends with, as many as there are schemes.
    // Labels are short: a line with thousands of words is none with cells.
    let starts: Vec<usize> = words(line).map(|(at, _)| at).take(100).collect();
    starts.into_iter().find_map(|at| {
        let cells = split(&line[at..]);
        (at > 0 && cells.len() == count && cells.iter().all(|cell| alternatives(cell).is_some()))
            .then(|| (&line[..at], cells))
    })
}

/// A line as cells of permissions: `A.Read, A.Write Not available.` are two.
fn split(line: &str) -> Vec<&str> {
    let line = line.trim();
    let mut starts = Vec::new();
    // Whether the word before ends a cell.
    let mut ended = true;
    let mut before = "";
    for (at, word) in words(line) {
        let plain = word.trim_end_matches(['.', ',']).to_lowercase();
        let joins = matches!(plain.as_str(), "and" | "or" | "and/or");
        let continues = before.eq_ignore_ascii_case("not") || joins;
        if ended && !continues {
            starts.push(at);
        }
        ended = !word.ends_with(',') && !joins && plain != "not";
        before = word;
    }
    let ends = starts.iter().skip(1).copied().chain([line.len()]);
    starts.iter().zip(ends).map(|(start, end)| line[*start..end].trim()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> Option<DocumentedPermissions> {
        alternatives(text).map(|found| ordered(found, true))
    }

    fn permissions_of(least: &[&str], higher: &[&str]) -> Option<DocumentedPermissions> {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Some(DocumentedPermissions { least: owned(least), higher: owned(higher) })
    }

    #[test]
    fn lists_are_read_in_order() {
        assert_eq!(list("A.Read, A.Write"), permissions_of(&["A.Read"], &["A.Write"]));
        assert_eq!(list("A.Read.All or A.Write*"), permissions_of(&["A.Read.All"], &["A.Write"]));
        assert_eq!(list("A.Read and B.Read, C.Read and B.Read"), permissions_of(&["A.Read", "B.Read"], &["C.Read"]));
        assert_eq!(list("A.Read\nA.Write1"), permissions_of(&["A.Read"], &["A.Write"]));
        assert_eq!(list("A.Read (for one thing), offline_access"), permissions_of(&["A.Read"], &["offline_access"]));
        let most = ordered(alternatives("A.Write, A.Read").expect("a list"), false);
        assert_eq!(Some(most), permissions_of(&["A.Read"], &["A.Write"]));
    }

    #[test]
    fn what_is_no_permission_is_none() {
        for none in ["Not supported.", "Not available.", "None", "Not Supported", "N/A"] {
            assert_eq!(list(none), permissions_of(&[], &[]), "{none}");
        }
        for unknown in ["", "**TODO: Provide applicable permissions.**", "See the article on A.Read for more"] {
            assert_eq!(list(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn lines_without_cells_come_apart() {
        assert_eq!(split("A.Read Not available."), ["A.Read", "Not available."]);
        assert_eq!(split("Not supported. Not supported."), ["Not supported.", "Not supported."]);
        assert_eq!(split("A.Read, B.Read C.Read and D.Read, E.Read"), ["A.Read, B.Read", "C.Read and D.Read, E.Read"]);
        let line = "thing (/things – all of them) Not supported A.Read, A.Write None";
        let (label, cells) = case(line, 3).expect("a case");
        assert_eq!(
            (label.trim(), cells),
            ("thing (/things – all of them)", vec!["Not supported", "A.Read, A.Write", "None"])
        );
    }
}
