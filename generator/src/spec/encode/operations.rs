//! Actions and functions.

use std::borrow::Cow;

use super::annotations::{blocks, entries};
use super::types::{element, fact, line, type_ref};
use crate::ir::{Operation, OperationKind, Origin, Parameter};
use crate::spec::layout::Block;
use crate::spec::tree::Value;

/// The overloads of a name, without those that only a reference page knows: their home is `documented/`.
pub(super) fn overloads(operations: &[Operation]) -> Option<Block<'_>> {
    let known = operations.iter().filter(|operation| operation.origin == Origin::Metadata);
    let overloads: Vec<_> = known.map(overload).collect();
    (!overloads.is_empty()).then_some(Block::List(overloads))
}

fn overload(operation: &Operation) -> Block<'_> {
    let kind = match operation.kind {
        OperationKind::Action => "Action",
        OperationKind::Function => "Function",
    };
    let mut lines = vec![line("$Kind", Value::text(kind))];
    lines.extend(operation.is_bound.then(|| line("$IsBound", Value::Bool(true))));
    lines.extend(operation.is_composable.then(|| line("$IsComposable", Value::Bool(true))));
    lines.extend(operation.entity_set_path.iter().map(|path| line("$EntitySetPath", Value::text(path))));
    lines.extend(blocks("", &operation.annotations));
    if !operation.parameters.is_empty() {
        lines.push((Cow::Borrowed("$Parameter"), Block::List(operation.parameters.iter().map(parameter).collect())));
    }
    if let Some(return_type) = &operation.return_type {
        let mut facts = type_ref(return_type);
        facts.extend(entries("", &operation.return_annotations));
        lines.push((Cow::Borrowed("$ReturnType"), Block::Element(facts)));
    }
    Block::Map(lines)
}

fn parameter(parameter: &Parameter) -> Block<'_> {
    let mut facts = vec![fact("$Name", Value::text(&parameter.name))];
    facts.extend(type_ref(&parameter.type_ref));
    element(facts, &parameter.annotations)
}
