//! The permissions of a place as a table.

use std::collections::BTreeMap;

use crate::ir::{Grant, Requirement, Scheme};

/// What a path needs.
#[derive(Debug)]
pub(super) struct NeededBy {
    pub path: String,
    pub requirement: Requirement,
}

/// The methods in the order in which people think of them.
const METHODS: [&str; 5] = ["GET", "POST", "PATCH", "PUT", "DELETE"];

/// The place of a method among [`METHODS`].
pub(super) fn order(method: &str) -> usize {
    METHODS.iter().position(|known| *known == method).unwrap_or(METHODS.len())
}

/// The most paths that are told where they differ, and the most ways in which they may.
const MOST_PATHS: usize = 3;
const MOST_SETS: usize = 4;

/// The columns, in the order of the reference pages.
const COLUMNS: [(Scheme, &str); 3] = [
    (Scheme::DelegatedWork, "delegated (work)"),
    (Scheme::DelegatedPersonal, "delegated (personal)"),
    (Scheme::Application, "application"),
];

/// The table: a row for each method and what follows the place, and where paths differ for each way in which they do.
/// Columns that nothing supports are left out, and the first one where there is a single row.
pub(super) fn table(needs: &BTreeMap<(usize, String), Vec<NeededBy>>, is_operation: bool) -> Vec<String> {
    let mut rows: Vec<(String, &Requirement)> = Vec::new();
    for ((method, rest), needed) in needs {
        let sets = sets(needed);
        for set in sets.iter().take(MOST_SETS) {
            let method = METHODS.get(*method).unwrap_or(&"");
            let mut label = if rest.is_empty() { format!("`{method}`") } else { format!("`{method} …{rest}`") };
            if sets.len() > 1 {
                let mut paths: Vec<&str> = set.iter().map(|needed| needed.path.as_str()).collect();
                paths.sort_by_key(|path| (path.len(), *path));
                let told: Vec<String> = paths.iter().take(MOST_PATHS).map(|path| format!("`{path}`")).collect();
                let more = if paths.len() > MOST_PATHS { ", …" } else { "" };
                label = format!("{label} {}{more}", told.join(", "));
            }
            rows.extend(set.first().map(|needed| (label, &needed.requirement)));
        }
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let supported = |scheme: &Scheme| rows.iter().any(|(_, needed)| needed.schemes.contains_key(scheme));
    let columns: Vec<_> = COLUMNS.iter().filter(|(scheme, _)| supported(scheme)).collect();
    if columns.is_empty() {
        return vec!["Supported in no scheme.".to_owned()];
    }
    let is_single = is_operation && rows.len() == 1;
    let first = if is_single { "" } else { "| " };
    let heads: Vec<&str> = columns.iter().map(|(_, head)| *head).collect();
    let mut lines = vec![
        format!("{first}| {} |", heads.join(" | ")),
        format!("{}{}", if is_single { "|" } else { "|-|" }, "-|".repeat(columns.len())),
    ];
    for (label, needed) in rows {
        let cells =
            columns.iter().map(|(scheme, _)| needed.schemes.get(scheme).map_or_else(|| "–".to_owned(), |g| cell(g)));
        let cells: Vec<String> = cells.collect();
        let label = if is_single { String::new() } else { format!("| {label} ") };
        lines.push(format!("{label}| {} |", cells.join(" | ")));
    }
    lines
}

/// The paths by what they need, the most common first.
fn sets(needed: &[NeededBy]) -> Vec<Vec<&NeededBy>> {
    let mut sets: Vec<Vec<&NeededBy>> = Vec::new();
    for one in needed {
        match sets.iter_mut().find(|set| set.iter().any(|known| known.requirement == one.requirement)) {
            Some(set) => set.push(one),
            None => sets.push(vec![one]),
        }
    }
    sets.sort_by_key(|set| std::cmp::Reverse(set.len()));
    sets
}

/// The permissions of a scheme, the least privileged in bold.
fn cell(grants: &[Grant]) -> String {
    let grants = grants.iter().map(|grant| {
        let mark = if grant.least { "**" } else { "" };
        let others = match grant.also_requires.as_slice() {
            [] => String::new(),
            others => format!(" with {}", others.join(" or ")),
        };
        format!("{mark}{}{mark}{others}", grant.permission)
    });
    grants.collect::<Vec<_>>().join(", ")
}
