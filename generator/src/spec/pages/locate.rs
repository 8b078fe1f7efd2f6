//! Finds the location of a fact in a page's file.

use crate::diagnostics::Location;
use crate::ir::PageFact;
use crate::source::SourceFile;
use crate::spec::tree::{At, Entry, Node, Value};
use crate::spec::yaml;

/// The place of a fact, or of what is around it.
pub(in crate::spec) fn locate(file: &SourceFile, fact: &PageFact) -> Option<Location> {
    let document = yaml::read(file).ok()?;
    let root = &document.root;
    let of_key = |keys: &[&str]| keys.iter().find_map(|key| entry(root, key)).map(|entry| entry.key_at);
    let at = match fact {
        PageFact::Subject => None,
        PageFact::Request(line) => items(root, "requests").iter().find(|item| is_text(item, line)).map(|item| item.at),
        PageFact::Row(name) => row(root, name),
        PageFact::Member(of, name) => member(root, of, name).or_else(|| row(root, of)),
        PageFact::Response => of_key(&["response"]),
        PageFact::Base => of_key(&["base"]),
        PageFact::Deprecation => of_key(&["deprecated"]),
        PageFact::Permissions(scheme) => {
            let found = entry(root, "permissions").and_then(|found| entry(&found.node, scheme));
            found.map(|entry| entry.key_at).or_else(|| of_key(&["permissions", "permissionCases"]))
        }
    };
    let subject = || of_key(&["type", "title"]);
    Some(document.location(at.or_else(subject).unwrap_or(root.at)))
}

fn entry<'n, 'a>(node: &'n Node<'a>, key: &str) -> Option<&'n Entry<'a>> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|entry| entry.key == key)
}

fn items<'n, 'a>(node: &'n Node<'a>, key: &str) -> &'n [Node<'a>] {
    match entry(node, key).map(|entry| &entry.node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

fn is_text(node: &Node<'_>, wanted: &str) -> bool {
    matches!(&node.value, Value::Text(text) if text == wanted)
}

fn named<'n, 'a>(items: &'n [Node<'a>], name: &str) -> Option<&'n Node<'a>> {
    items.iter().find(|item| entry(item, "name").is_some_and(|entry| is_text(&entry.node, name)))
}

/// The row of a table, or the enumeration, of that name.
fn row(root: &Node<'_>, name: &str) -> Option<At> {
    let tables = ["parameters", "urlParameters", "properties", "relationships", "enums"];
    tables.iter().find_map(|table| named(items(root, table), name)).map(|row| row.at)
}

fn member(root: &Node<'_>, of: &str, name: &str) -> Option<At> {
    let members = items(named(items(root, "enums"), of)?, "members");
    named(members, name).map(|member| member.at)
}
