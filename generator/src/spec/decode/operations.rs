//! Actions and functions.

use super::annotations::Collector;
use super::problems::Problems;
use super::types::annotated_type_ref;
use crate::ir::{Operation, OperationKind, Origin, Parameter};
use crate::spec::tree::Node;

const KEYS: [&str; 6] = ["$Kind", "$IsBound", "$IsComposable", "$EntitySetPath", "$Parameter", "$ReturnType"];

/// The overloads of a name, in the order of [`Operation::sort_key`] whatever their order in the file.
pub(super) fn overloads(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Vec<Operation>> {
    let items = problems.list(node, "overloads")?;
    let mut overloads: Vec<_> = items.iter().filter_map(|item| overload(problems, item)).collect();
    overloads.sort_by_cached_key(Operation::sort_key);
    Some(overloads)
}

fn overload(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Operation> {
    let (mut kind, mut is_bound, mut is_composable, mut entity_set_path) = (None, None, None, None);
    let (mut parameters, mut return_type) = (None, None);
    let mut annotations = Collector::default();
    let entries = problems.map(node, "an overload")?;
    for entry in entries {
        if annotations.take(entry) {
            continue;
        }
        match &*entry.key {
            "$Kind" => {
                let words = [("Action", OperationKind::Action), ("Function", OperationKind::Function)];
                let value = problems.word(&entry.node, &words);
                problems.once(&mut kind, entry, value);
            }
            "$IsBound" => {
                let value = problems.boolean(&entry.node);
                problems.once(&mut is_bound, entry, value);
            }
            "$IsComposable" => {
                let value = problems.boolean(&entry.node);
                problems.once(&mut is_composable, entry, value);
            }
            "$EntitySetPath" => {
                let value = problems.string(&entry.node);
                problems.once(&mut entity_set_path, entry, value);
            }
            "$Parameter" => {
                let items = problems.list(&entry.node, "parameters");
                let value = items.map(|items| items.iter().filter_map(|item| parameter(problems, item)).collect());
                problems.once(&mut parameters, entry, value);
            }
            "$ReturnType" => {
                let value = annotated_type_ref(problems, &entry.node, "a return type", |_, _| false);
                problems.once(&mut return_type, entry, value);
            }
            _ => problems.unknown_key(entry, "an overload", &KEYS),
        }
    }
    let annotations = annotations.finish(problems);
    problems.require("$Kind", "an overload", node.at, entries);
    let (return_type, return_annotations) =
        return_type.map_or((None, Default::default()), |(found, annotations)| (Some(found), annotations));
    Some(Operation {
        kind: kind?,
        is_bound: is_bound == Some(true),
        is_composable: is_composable == Some(true),
        entity_set_path,
        parameters: parameters.unwrap_or_default(),
        return_type,
        return_annotations,
        return_origin: Origin::Metadata,
        annotations,
        origin: Origin::Metadata,
    })
}

fn parameter(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Parameter> {
    let mut name = None;
    let (type_ref, annotations) = annotated_type_ref(problems, node, "a parameter", |problems, entry| {
        if entry.key != "$Name" {
            return false;
        }
        let value = problems.string(&entry.node);
        problems.once(&mut name, entry, value);
        true
    })?;
    let entries = problems.map(node, "a parameter")?;
    problems.require("$Name", "a parameter", node.at, entries);
    Some(Parameter { name: name?, type_ref, annotations, origin: Origin::Metadata })
}
