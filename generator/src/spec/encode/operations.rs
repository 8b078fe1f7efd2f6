//! Actions and functions.

use std::borrow::Cow;

use super::annotations::{blocks, entries};
use super::types::{element, fact, line, type_ref};
use crate::ir::{Operation, OperationKind, Parameter};
use crate::spec::layout::Block;
use crate::spec::tree::Value;

/// The overloads of a name, without what only a reference page knows: its home is `documented/`.
pub(super) fn overloads(operations: &[Operation]) -> Option<Block<'_>> {
    let known = operations.iter().filter(|operation| operation.origin.is_metadata());
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
    let parameters: Vec<_> =
        operation.parameters.iter().filter(|found| found.origin.is_metadata()).map(parameter).collect();
    if !parameters.is_empty() {
        lines.push((Cow::Borrowed("$Parameter"), Block::List(parameters)));
    }
    if let Some(return_type) = operation.return_type.as_ref().filter(|_| operation.return_origin.is_metadata()) {
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
