//! The page of an operation.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::fields::{Fields, names, read_names};
use super::rows::{header, parameter, read_header, read_parameter};
use super::{date, deprecation, entry, lines, read_deprecation};
use crate::ir::{
    DocumentedBody, DocumentedOperation, DocumentedPermissions, DocumentedResponse, PageKind, PermissionCase,
    PermissionsByScheme, RequestLine,
};
use crate::spec::decode::Problems;
use crate::spec::layout::Block;
use crate::spec::tree::{Node, Value};

const KINDS: [(&str, PageKind); 10] = [
    ("action", PageKind::Action),
    ("function", PageKind::Function),
    ("list", PageKind::List),
    ("get", PageKind::Get),
    ("create", PageKind::Create),
    ("update", PageKind::Update),
    ("replace", PageKind::Replace),
    ("delete", PageKind::Delete),
    ("addReference", PageKind::AddReference),
    ("removeReference", PageKind::RemoveReference),
];

/// Stands for a body where the page says that there is none.
const NOTHING: &str = "nothing";

pub(super) fn entries(page: &DocumentedOperation) -> Vec<(Cow<'_, str>, Block<'_>)> {
    let kind = KINDS.iter().find(|(_, kind)| *kind == page.kind).map_or("", |(word, _)| word);
    let mut entries = vec![entry("title", Block::text(&page.title)), entry("kind", Block::text(kind))];
    entries.extend(page.namespace.iter().map(|namespace| entry("namespace", Block::text(namespace))));
    entries.extend(page.date.iter().map(|date| entry("date", Block::text(date))));
    entries.extend(deprecation(page.deprecation.as_ref()));
    let requests = page.requests.iter().map(|line| Block::text(format!("{} {}", line.method, line.path)));
    entries.push(entry("requests", Block::List(requests.collect())));
    entries.extend(lines("headers", &page.headers, header));
    entries.extend(lines("urlParameters", &page.url_parameters, parameter));
    entries.extend(lines("parameters", &page.parameters, parameter));
    entries.push(entry("response", Block::Value(response(&page.response))));
    if let Some(permissions) = &page.permissions {
        let schemes = permissions.iter().map(|(scheme, found)| (scheme.into(), Block::Value(of_scheme(found))));
        entries.push(entry("permissions", Block::Map(schemes.collect())));
    }
    entries.extend(lines("permissionCases", &page.permission_cases, |case| {
        let schemes = case.permissions.iter().map(|(scheme, found)| (scheme, of_scheme(found)));
        Block::Value(Value::map([("of", Value::text(&case.of)), ("permissions", Value::map(schemes))]))
    }));
    entries.extend(page.clouds.iter().map(|clouds| entry("clouds", Block::Value(names(clouds)))));
    entries
}

fn response(response: &DocumentedResponse) -> Value<'_> {
    let mut facts = Vec::new();
    let statuses: Vec<_> = response.other_statuses.iter().map(|status| Value::Int((*status).into())).collect();
    facts.extend(response.status.map(|status| ("status", Value::Int(status.into()))));
    facts.extend((!statuses.is_empty()).then(|| ("otherStatuses", Value::list(statuses))));
    match &response.body {
        DocumentedBody::Unknown => {}
        DocumentedBody::Nothing => facts.push(("body", Value::text(NOTHING))),
        DocumentedBody::Value { type_name, collection } => {
            facts.push(("type", Value::text(type_name)));
            facts.extend(collection.then_some(("collection", Value::Bool(true))));
        }
    }
    Value::map(facts)
}

fn of_scheme(permissions: &DocumentedPermissions) -> Value<'_> {
    let lists = [("least", &permissions.least), ("higher", &permissions.higher)];
    Value::map(lists.into_iter().filter(|(_, found)| !found.is_empty()).map(|(key, found)| (key, names(found))))
}

pub(super) fn read(problems: &mut Problems<'_>, root: &Node<'_>, page: &str) -> Option<DocumentedOperation> {
    const KEYS: [&str; 13] = [
        "title",
        "kind",
        "namespace",
        "date",
        "deprecated",
        "requests",
        "headers",
        "urlParameters",
        "parameters",
        "response",
        "permissions",
        "permissionCases",
        "clouds",
    ];
    let fields = Fields::of(problems, root, "a page", &KEYS)?;
    let title = fields.need(problems, "title", |problems, node| problems.string(node));
    let kind = fields.need(problems, "kind", |problems, node| problems.word(node, &KINDS));
    let requests = fields.need(problems, "requests", |problems, node| {
        let items = problems.list(node, "request lines")?;
        Some(items.iter().filter_map(|item| request(problems, item)).collect())
    });
    let response = fields.need(problems, "response", read_response);
    Some(DocumentedOperation {
        page: page.to_owned(),
        namespace: fields.text(problems, "namespace"),
        date: fields.get(problems, "date", date),
        headers: fields.list(problems, "headers", read_header),
        url_parameters: fields.list(problems, "urlParameters", read_parameter),
        parameters: fields.list(problems, "parameters", read_parameter),
        permissions: fields.get(problems, "permissions", schemes),
        permission_cases: fields.list(problems, "permissionCases", read_case),
        clouds: fields.get(problems, "clouds", read_names),
        deprecation: fields.get(problems, "deprecated", read_deprecation),
        title: title?,
        kind: kind?,
        requests: requests?,
        response: response?,
    })
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

fn read_response(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<DocumentedResponse> {
    const KEYS: [&str; 5] = ["status", "otherStatuses", "type", "collection", "body"];
    let fields = Fields::of(problems, node, "a response", &KEYS)?;
    let status = fields.get(problems, "status", |problems, node| problems.integer(node));
    let other_statuses = fields.list(problems, "otherStatuses", |problems, node| problems.integer(node));
    let nothing = fields.get(problems, "body", |problems, node| problems.word(node, &[(NOTHING, ())]));
    let collection = fields.flag(problems, "collection");
    let body = match (fields.text(problems, "type"), nothing) {
        (Some(type_name), None) => DocumentedBody::Value { type_name, collection },
        (None, Some(())) => DocumentedBody::Nothing,
        (None, None) => DocumentedBody::Unknown,
        (Some(_), Some(())) => {
            let message = "a response has either a `type` or nothing as its `body`";
            problems.add("spec::bad-value", node.at, message, "remove one of them".to_owned());
            return None;
        }
    };
    Some(DocumentedResponse { status, other_statuses, body })
}

fn read_case(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<PermissionCase> {
    let fields = Fields::of(problems, node, "a case", &["of", "permissions"])?;
    let of = fields.need(problems, "of", |problems, node| problems.string(node));
    let permissions = fields.need(problems, "permissions", schemes);
    Some(PermissionCase { of: of?, permissions: permissions? })
}

fn schemes(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<PermissionsByScheme> {
    let mut schemes = BTreeMap::new();
    for entry in problems.map(node, "permissions by scheme")? {
        if let Some(found) = scheme(problems, &entry.node)
            && schemes.insert(entry.key.to_string(), found).is_some()
        {
            problems.duplicate(entry);
        }
    }
    Some(schemes)
}

fn scheme(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<DocumentedPermissions> {
    let fields = Fields::of(problems, node, "a scheme", &["least", "higher"])?;
    let names = |problems: &mut Problems<'_>, node: &Node<'_>| problems.permissions(node);
    let least = fields.get(problems, "least", names).unwrap_or_default();
    let higher = fields.get(problems, "higher", names).unwrap_or_default();
    Some(DocumentedPermissions { least, higher })
}
