//! Rows of tables: parameters, properties, headers.

use super::entry;
use super::fields::Fields;
use crate::ir::{DocumentedHeader, DocumentedParameter};
use crate::spec::decode::Problems;
use crate::spec::layout::Block;
use crate::spec::tree::{Node, Value};

pub(super) fn header(header: &DocumentedHeader) -> Block<'_> {
    let mut facts = vec![("name", Value::text(&header.name))];
    facts.extend(header.required.then_some(("required", Value::Bool(true))));
    Block::Value(Value::map(facts))
}

pub(super) fn read_header(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<DocumentedHeader> {
    let fields = Fields::of(problems, node, "a header", &["name", "required"])?;
    let name = fields.need(problems, "name", |problems, node| problems.string(node));
    let required = fields.flag(problems, "required");
    Some(DocumentedHeader { name: name?, required })
}

pub(super) fn parameter(parameter: &DocumentedParameter) -> Block<'_> {
    let mut facts = vec![("name", Value::text(&parameter.name))];
    facts.extend(parameter.type_name.iter().map(|name| ("type", Value::text(name))));
    let flags =
        [("collection", parameter.collection), ("optional", parameter.optional), ("deprecated", parameter.deprecated)];
    facts.extend(flags.into_iter().filter(|(_, set)| *set).map(|(key, _)| (key, Value::Bool(true))));
    if parameter.members.is_empty() {
        return Block::Value(Value::map(facts));
    }
    // Members come and go, so each has a line.
    let member = |name| Block::Value(Value::map([("name", Value::text(name))]));
    let members = Block::List(parameter.members.iter().map(member).collect());
    let facts = facts.into_iter().map(|(key, value)| entry(key, Block::Value(value)));
    Block::Map(facts.chain([entry("members", members)]).collect())
}

pub(super) fn read_parameter(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<DocumentedParameter> {
    const KEYS: [&str; 6] = ["name", "type", "collection", "optional", "deprecated", "members"];
    let fields = Fields::of(problems, node, "a parameter", &KEYS)?;
    let name = fields.need(problems, "name", |problems, node| problems.string(node));
    Some(DocumentedParameter {
        type_name: fields.text(problems, "type"),
        collection: fields.flag(problems, "collection"),
        optional: fields.flag(problems, "optional"),
        deprecated: fields.flag(problems, "deprecated"),
        members: fields.list(problems, "members", read_member_name),
        name: name?,
    })
}

fn read_member_name(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<String> {
    let fields = Fields::of(problems, node, "a member", &["name"])?;
    fields.need(problems, "name", |problems, node| problems.string(node))
}
