//! `documented/<page>.yaml`: what a reference page says of an operation.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::decode::Problems;
use super::layout::Block;
use super::tree::{Entry, Node, Value};
use super::yaml;
use crate::diagnostics::Diagnostic;
use crate::ir::{
    DocumentedOperation, DocumentedParameter, DocumentedPermissions, DocumentedResponse, PageKind, RequestLine,
};
use crate::source::SourceFile;

const KINDS: [(&str, PageKind); 7] = [
    ("action", PageKind::Action),
    ("function", PageKind::Function),
    ("list", PageKind::List),
    ("get", PageKind::Get),
    ("create", PageKind::Create),
    ("update", PageKind::Update),
    ("delete", PageKind::Delete),
];

/// The page that a path relative to `specs/<version>/` is about.
pub(super) fn page_of(path: &str) -> Option<&str> {
    path.strip_prefix("documented/")?.strip_suffix(".yaml")
}

/// The path of a page's file.
pub(super) fn path_of(page: &str) -> String {
    format!("documented/{page}.yaml")
}

/// Writes a page's file.
pub(super) fn write(page: &DocumentedOperation) -> String {
    let kind = KINDS.iter().find(|(_, kind)| *kind == page.kind).map_or("", |(word, _)| word);
    let mut lines = vec![entry("title", Block::text(&page.title)), entry("kind", Block::text(kind))];
    lines.extend(page.namespace.iter().map(|namespace| entry("namespace", Block::text(namespace))));
    lines.extend(page.date.iter().map(|date| entry("date", Block::text(date))));
    if page.deprecated {
        lines.push(entry("deprecated", Block::Value(Value::Bool(true))));
    }
    let requests = page.requests.iter().map(|line| Block::text(format!("{} {}", line.method, line.path)));
    lines.push(entry("requests", Block::List(requests.collect())));
    if !page.parameters.is_empty() {
        lines.push(entry("parameters", Block::List(page.parameters.iter().map(parameter).collect())));
    }
    lines.push(entry("response", Block::Value(response(&page.response))));
    if let Some(permissions) = &page.permissions {
        let schemes = permissions.iter().map(|(scheme, found)| (scheme.into(), Block::Value(self::permissions(found))));
        lines.push(entry("permissions", Block::Map(schemes.collect())));
    }
    lines.extend(
        page.clouds.iter().map(|clouds| entry("clouds", Block::Value(Value::list(clouds.iter().map(Value::text))))),
    );
    yaml::write("", &Block::Map(lines))
}

fn entry<'a>(key: &'static str, block: Block<'a>) -> (Cow<'a, str>, Block<'a>) {
    (Cow::Borrowed(key), block)
}

fn parameter(parameter: &DocumentedParameter) -> Block<'_> {
    let mut facts = vec![("name", Value::text(&parameter.name)), ("type", Value::text(&parameter.type_name))];
    facts.extend(parameter.collection.then_some(("collection", Value::Bool(true))));
    facts.extend(parameter.deprecated.then_some(("deprecated", Value::Bool(true))));
    Block::Value(Value::map(facts))
}

fn response(response: &DocumentedResponse) -> Value<'_> {
    let mut facts = Vec::new();
    facts.extend(response.status.map(|status| ("status", Value::Int(status.into()))));
    facts.extend(response.type_name.iter().map(|name| ("type", Value::text(name))));
    facts.extend(response.collection.then_some(("collection", Value::Bool(true))));
    Value::map(facts)
}

fn permissions(permissions: &DocumentedPermissions) -> Value<'_> {
    let list = |names: &'_ [String]| Value::list(names.iter().map(|name| Value::text(name.clone())));
    let lists = [("least", &permissions.least), ("higher", &permissions.higher)];
    Value::map(lists.into_iter().filter(|(_, names)| !names.is_empty()).map(|(key, names)| (key, list(names))))
}

/// Reads a page's file.
pub(super) fn read(file: &SourceFile, page: &str) -> Result<DocumentedOperation, Vec<Diagnostic>> {
    let document = yaml::read(file).map_err(|problem| vec![*problem])?;
    let mut problems = Problems::new(&document);
    let read = read_page(&mut problems, &document.root, page);
    let found = problems.into_vec();
    match read {
        Some(page) if found.is_empty() => Ok(page),
        _ => Err(found),
    }
}

fn read_page(problems: &mut Problems<'_>, root: &Node<'_>, page: &str) -> Option<DocumentedOperation> {
    const KEYS: [&str; 10] = [
        "title",
        "kind",
        "namespace",
        "date",
        "deprecated",
        "requests",
        "parameters",
        "response",
        "permissions",
        "clouds",
    ];
    let (mut title, mut kind, mut namespace, mut date, mut deprecated) = (None, None, None, None, None);
    let (mut requests, mut parameters, mut response) = (None, None, None);
    let (mut permissions, mut clouds) = (None, None);
    let entries = problems.map(root, "a page")?;
    for entry in entries {
        let node = &entry.node;
        match &*entry.key {
            "title" => {
                let value = problems.string(node);
                problems.once(&mut title, entry, value);
            }
            "kind" => {
                let value = problems.word(node, &KINDS);
                problems.once(&mut kind, entry, value);
            }
            "namespace" => {
                let value = problems.string(node);
                problems.once(&mut namespace, entry, value);
            }
            "date" => {
                let value = self::date(problems, node);
                problems.once(&mut date, entry, value);
            }
            "deprecated" => {
                let value = problems.boolean(node);
                problems.once(&mut deprecated, entry, value);
            }
            "requests" => {
                let items = problems.list(node, "request lines");
                let value = items.map(|items| items.iter().filter_map(|item| request(problems, item)).collect());
                problems.once(&mut requests, entry, value);
            }
            "parameters" => {
                let items = problems.list(node, "parameters");
                let value = items.map(|items| items.iter().filter_map(|item| read_parameter(problems, item)).collect());
                problems.once(&mut parameters, entry, value);
            }
            "response" => {
                let value = read_response(problems, node);
                problems.once(&mut response, entry, value);
            }
            "permissions" => {
                let value = read_permissions(problems, node);
                problems.once(&mut permissions, entry, value);
            }
            "clouds" => {
                let value = names(problems, node, "clouds");
                problems.once(&mut clouds, entry, value);
            }
            _ => problems.unknown_key(entry, "a page", &KEYS),
        }
    }
    for key in ["title", "kind", "requests", "response"] {
        problems.require(key, "a page", root.at, entries);
    }
    Some(DocumentedOperation {
        page: page.to_owned(),
        title: title?,
        kind: kind?,
        namespace,
        date,
        requests: requests?,
        parameters: parameters.unwrap_or_default(),
        response: response?,
        permissions,
        clouds,
        deprecated: deprecated == Some(true),
    })
}

/// A day, `YYYY-MM-DD`.
pub(super) fn date(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<String> {
    let text = problems.text(node)?;
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    if shape != "0000-00-00" {
        let message = format!("`{text}` is not a day");
        problems.add("spec::bad-value", node.at, message, "write it as \"2024-08-01\"".to_owned());
        return None;
    }
    Some(text.to_owned())
}

fn request(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<RequestLine> {
    let text = problems.text(node)?;
    let line = text.split_once(' ').filter(|(method, path)| {
        !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase()) && path.starts_with('/')
    });
    if line.is_none() {
        let message = format!("`{text}` is not a request line");
        let remedy = "write the method, a space, and the path from the service root".to_owned();
        problems.add("spec::bad-value", node.at, message, remedy);
    }
    line.map(|(method, path)| RequestLine { method: method.to_owned(), path: path.to_owned() })
}

fn read_parameter(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<DocumentedParameter> {
    let (mut name, mut type_name, mut collection, mut deprecated) = (None, None, None, None);
    let entries = problems.map(node, "a parameter")?;
    for entry in entries {
        match &*entry.key {
            "name" => {
                let value = problems.string(&entry.node);
                problems.once(&mut name, entry, value);
            }
            "type" => {
                let value = problems.string(&entry.node);
                problems.once(&mut type_name, entry, value);
            }
            "collection" => {
                let value = problems.boolean(&entry.node);
                problems.once(&mut collection, entry, value);
            }
            "deprecated" => {
                let value = problems.boolean(&entry.node);
                problems.once(&mut deprecated, entry, value);
            }
            _ => problems.unknown_key(entry, "a parameter", &["name", "type", "collection", "deprecated"]),
        }
    }
    problems.require("name", "a parameter", node.at, entries);
    problems.require("type", "a parameter", node.at, entries);
    Some(DocumentedParameter {
        name: name?,
        type_name: type_name?,
        collection: collection == Some(true),
        deprecated: deprecated == Some(true),
    })
}

fn read_response(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<DocumentedResponse> {
    let (mut status, mut type_name, mut collection) = (None, None, None);
    for entry in problems.map(node, "a response")? {
        match &*entry.key {
            "status" => {
                let value = problems.integer(&entry.node);
                problems.once(&mut status, entry, value);
            }
            "type" => {
                let value = problems.string(&entry.node);
                problems.once(&mut type_name, entry, value);
            }
            "collection" => {
                let value = problems.boolean(&entry.node);
                problems.once(&mut collection, entry, value);
            }
            _ => problems.unknown_key(entry, "a response", &["status", "type", "collection"]),
        }
    }
    Some(DocumentedResponse { status, type_name, collection: collection == Some(true) })
}

fn read_permissions(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<BTreeMap<String, DocumentedPermissions>> {
    let mut schemes = BTreeMap::new();
    for entry in problems.map(node, "permissions by scheme")? {
        if let Some(found) = scheme(problems, entry)
            && schemes.insert(entry.key.to_string(), found).is_some()
        {
            problems.duplicate(entry);
        }
    }
    Some(schemes)
}

fn scheme(problems: &mut Problems<'_>, entry: &Entry<'_>) -> Option<DocumentedPermissions> {
    let (mut least, mut higher) = (None, None);
    for entry in problems.map(&entry.node, "the permissions of a scheme")? {
        match &*entry.key {
            "least" => {
                let value = names(problems, &entry.node, "permissions");
                problems.once(&mut least, entry, value);
            }
            "higher" => {
                let value = names(problems, &entry.node, "permissions");
                problems.once(&mut higher, entry, value);
            }
            _ => problems.unknown_key(entry, "a scheme", &["least", "higher"]),
        }
    }
    Some(DocumentedPermissions { least: least.unwrap_or_default(), higher: higher.unwrap_or_default() })
}

fn names(problems: &mut Problems<'_>, node: &Node<'_>, element: &str) -> Option<Vec<String>> {
    let items = problems.list(node, element)?;
    Some(items.iter().filter_map(|item| problems.string(item)).collect())
}
