//! The table by which requests know the permissions they need: the text that `msgraph_core::permissions` reads, which
//! states its form.
//!
//! Text and not code: the compiler has nothing to do with it, and who doesn't ask for it doesn't even have it in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::ir::{EntityModel, Grant, PermissionDefinition, Permissions, Requirement, Scheme};
use crate::merge::{Need, Needs};

/// The table; `None` where nothing is known.
pub(crate) fn table(model: &EntityModel, permissions: &Permissions, needs: &Needs) -> Option<String> {
    if needs.is_empty() {
        return None;
    }
    let mut text = format!("# {} by `cargo xtask`; do not edit.\n", crate::BANNER);
    // Writing to a String cannot fail.
    if let Some((namespace, _)) = model.container() {
        let _ = writeln!(text, "namespace {namespace}");
    }
    let places = definitions(&mut text, permissions, needs);
    for name in collection_operations(model) {
        let _ = writeln!(text, "operation {name}");
    }
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut paths = String::new();
    let mut before: Vec<&str> = Vec::new();
    for (path, methods) in needs {
        // What is said of a query is said of no other request to the path, and requests are looked up without one.
        if path.contains('?') || !methods.values().any(Need::is_known) {
            continue;
        }
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        let common = segments.iter().zip(&before).take_while(|(a, b)| a == b).count();
        // An item's path and its colons are more than segments of the text: those are written out.
        let shared = if segments[..common].iter().any(|segment| segment.contains(':')) { 0 } else { common };
        let _ = write!(paths, "path {shared} ");
        for segment in &segments[shared..] {
            let _ = write!(paths, "/{}", if *segment == "{id}" { "{}" } else { segment });
        }
        for (method, need) in methods.iter().filter(|(_, need)| need.is_known()) {
            let line = need_line(&need.requirement, &places);
            let next = known.len();
            let at = *known.entry(line).or_insert(next);
            let _ = write!(paths, " {method}={at}");
        }
        paths.push('\n');
        before = segments;
    }
    let mut lines: Vec<(usize, String)> = known.into_iter().map(|(line, at)| (at, line)).collect();
    lines.sort();
    for (_, line) in lines {
        let _ = writeln!(text, "need{line}");
    }
    text.push_str(&paths);
    Some(text)
}

/// Writes the permissions and gives their places. A page may name one that the document doesn't have.
fn definitions<'p>(text: &mut String, permissions: &'p Permissions, needs: &'p Needs) -> BTreeMap<&'p str, usize> {
    let grants = needs.values().flat_map(BTreeMap::values).flat_map(|need| need.requirement.schemes.values()).flatten();
    let used = grants.flat_map(|grant| std::iter::once(&grant.permission).chain(&grant.also_requires));
    let names: BTreeSet<&str> = permissions.definitions.keys().chain(used).map(String::as_str).collect();
    let unknown = PermissionDefinition::default();
    for name in &names {
        let _ = write!(text, "permission {name}");
        for (scheme, facts) in &permissions.definitions.get(*name).unwrap_or(&unknown).schemes {
            let level = facts.privilege_level.map(|level| level.to_string()).unwrap_or_default();
            let consent = if facts.admin_consent { "!" } else { "" };
            let _ = write!(text, " {}{level}{consent}", letter(*scheme));
        }
        text.push('\n');
    }
    names.into_iter().enumerate().map(|(at, name)| (name, at)).collect()
}

fn need_line(requirement: &Requirement, places: &BTreeMap<&str, usize>) -> String {
    let place = |name: &String| places.get(name.as_str()).map(usize::to_string).unwrap_or_default();
    let grant = |grant: &Grant| {
        let others: Vec<String> = grant.also_requires.iter().map(place).collect();
        let plus = if others.is_empty() { "" } else { "+" };
        let least = if grant.least { "*" } else { "" };
        format!("{}{least}{plus}{}", place(&grant.permission), others.join("/"))
    };
    let mut line = String::new();
    for (scheme, grants) in &requirement.schemes {
        let grants: Vec<String> = grants.iter().map(grant).collect();
        let _ = write!(line, " {}{}", letter(*scheme), grants.join(","));
    }
    // A line needs a second field to be one.
    if line.is_empty() { " ".to_owned() } else { line }
}

fn letter(scheme: Scheme) -> char {
    match scheme {
        Scheme::Application => 'a',
        Scheme::DelegatedPersonal => 'p',
        Scheme::DelegatedWork => 'w',
    }
}

/// The operations that stand where a key can stand.
fn collection_operations(model: &EntityModel) -> BTreeSet<&str> {
    let operations = model.schemas.values().flat_map(|schema| &schema.operations);
    let on_collection = operations.filter(|(_, overloads)| {
        overloads.iter().any(|overload| overload.binding_parameter().is_some_and(|binding| binding.type_ref.collection))
    });
    on_collection.map(|(name, _)| name.as_str()).collect()
}
