//! `documented/<page>.yaml`: what a reference page says of an operation or a type.

mod fields;
mod locate;
mod operation;
mod resource;
mod rows;

use std::borrow::Cow;

use super::decode::Problems;
use super::layout::Block;
use super::tree::{Node, Value};
use super::yaml;
use crate::diagnostics::Diagnostic;
use crate::file_names::{original, portable};
use crate::ir::{DocumentedOperation, DocumentedResource};
use crate::source::SourceFile;

pub(super) use fields::date;
use fields::{deprecation, read_deprecation};
pub(super) use locate::locate;

/// What tells the page of a type from that of an operation: its kind.
const RESOURCE: &str = "resource";

/// What a page's file says.
pub(super) enum Page {
    Operation(DocumentedOperation),
    Resource(DocumentedResource),
}

/// The page that a path relative to `specs/<version>/` is about.
pub(super) fn page_of(path: &str) -> Option<&str> {
    path.strip_prefix("documented/")?.strip_suffix(".yaml").map(original)
}

/// The path of a page's file.
pub(super) fn path_of(page: &str) -> String {
    format!("documented/{}.yaml", portable(page))
}

/// Writes the file of an operation's page.
pub(super) fn write_operation(page: &DocumentedOperation) -> String {
    yaml::write("", &Block::Map(operation::entries(page)))
}

/// Writes the file of a type's page.
pub(super) fn write_resource(page: &DocumentedResource) -> String {
    yaml::write("", &Block::Map(resource::entries(page)))
}

/// Reads a page's file.
pub(super) fn read(file: &SourceFile, page: &str) -> Result<Page, Vec<Diagnostic>> {
    let document = yaml::read(file).map_err(|problem| vec![*problem])?;
    let mut problems = Problems::new(&document);
    let read = if is_resource(&document.root) {
        resource::read(&mut problems, &document.root, page).map(Page::Resource)
    } else {
        operation::read(&mut problems, &document.root, page).map(Page::Operation)
    };
    let found = problems.into_vec();
    match read {
        Some(page) if found.is_empty() => Ok(page),
        _ => Err(found),
    }
}

fn is_resource(root: &Node<'_>) -> bool {
    let Value::Map(entries) = &root.value else { return false };
    entries.iter().any(|entry| entry.key == "kind" && entry.node.value == Value::text(RESOURCE))
}

fn entry<'a>(key: &'static str, block: Block<'a>) -> (Cow<'a, str>, Block<'a>) {
    (Cow::Borrowed(key), block)
}

/// A list with an item a line, if there is one.
fn lines<'a, T>(
    key: &'static str,
    items: &'a [T],
    write: impl Fn(&'a T) -> Block<'a>,
) -> Option<(Cow<'a, str>, Block<'a>)> {
    (!items.is_empty()).then(|| entry(key, Block::List(items.iter().map(write).collect())))
}
