//! The page of a type.

use std::borrow::Cow;

use super::fields::{Fields, items};
use super::rows::{parameter, read_parameter};
use super::{RESOURCE, date, deprecation, entry, lines, read_deprecation};
use crate::ir::{DocumentedEnum, DocumentedMember, DocumentedMethod, DocumentedResource};
use crate::spec::decode::Problems;
use crate::spec::layout::Block;
use crate::spec::tree::{Node, Value};

pub(super) fn entries(page: &DocumentedResource) -> Vec<(Cow<'_, str>, Block<'_>)> {
    let mut entries = vec![entry("title", Block::text(&page.title)), entry("kind", Block::text(RESOURCE))];
    let texts = [("namespace", &page.namespace), ("date", &page.date), ("type", &page.type_name), ("base", &page.base)];
    entries.extend(texts.into_iter().filter_map(|(key, text)| Some(entry(key, Block::text(text.as_deref()?)))));
    entries.extend(page.open.then(|| entry("open", Block::Value(Value::Bool(true)))));
    entries.extend(deprecation(page.deprecation.as_ref()));
    entries.extend(lines("properties", &page.properties, parameter));
    entries.extend(lines("relationships", &page.relationships, parameter));
    entries.extend(lines("methods", &page.methods, method));
    entries.extend(lines("enums", &page.enums, |listed| {
        Block::Map(vec![
            entry("name", Block::text(&listed.name)),
            entry("members", Block::List(listed.members.iter().map(member).collect())),
        ])
    }));
    entries
}

fn method(method: &DocumentedMethod) -> Block<'_> {
    let mut facts = vec![("title", Value::text(&method.title))];
    facts.extend(method.page.iter().map(|page| ("page", Value::text(page))));
    Block::Value(Value::map(facts))
}

fn member(member: &DocumentedMember) -> Block<'_> {
    let mut facts = vec![("name", Value::text(&member.name))];
    facts.extend(member.value.map(|value| ("value", Value::Int(value))));
    Block::Value(Value::map(facts))
}

pub(super) fn read(problems: &mut Problems<'_>, root: &Node<'_>, page: &str) -> Option<DocumentedResource> {
    const KEYS: [&str; 12] = [
        "title",
        "kind",
        "namespace",
        "date",
        "type",
        "base",
        "open",
        "deprecated",
        "properties",
        "relationships",
        "methods",
        "enums",
    ];
    let fields = Fields::of(problems, root, "the page of a type", &KEYS)?;
    let title = fields.need(problems, "title", |problems, node| problems.string(node));
    Some(DocumentedResource {
        page: page.to_owned(),
        namespace: fields.text(problems, "namespace"),
        date: fields.get(problems, "date", date),
        type_name: fields.text(problems, "type"),
        base: fields.text(problems, "base"),
        open: fields.flag(problems, "open"),
        properties: fields.list(problems, "properties", read_parameter),
        relationships: fields.list(problems, "relationships", read_parameter),
        methods: fields.list(problems, "methods", read_method),
        enums: fields.list(problems, "enums", read_enum),
        deprecation: fields.get(problems, "deprecated", read_deprecation),
        title: title?,
    })
}

fn read_method(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<DocumentedMethod> {
    let fields = Fields::of(problems, node, "a method", &["title", "page"])?;
    let title = fields.need(problems, "title", |problems, node| problems.string(node));
    let page = fields.text(problems, "page");
    Some(DocumentedMethod { title: title?, page })
}

fn read_enum(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<DocumentedEnum> {
    let fields = Fields::of(problems, node, "an enumeration", &["name", "members"])?;
    let name = fields.need(problems, "name", |problems, node| problems.string(node));
    let members = fields.need(problems, "members", |problems, node| items(problems, node, read_member));
    Some(DocumentedEnum { name: name?, members: members? })
}

fn read_member(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<DocumentedMember> {
    let fields = Fields::of(problems, node, "a member", &["name", "value"])?;
    let name = fields.need(problems, "name", |problems, node| problems.string(node));
    let value = fields.get(problems, "value", |problems, node| problems.integer(node));
    Some(DocumentedMember { name: name?, value })
}
