//! The entity container. Its children have a line for each fact, since navigation property bindings make them long.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::annotations::blocks;
use super::types::line;
use crate::ir::{ActionImport, EntityContainer, EntitySet, FunctionImport, Singleton};
use crate::spec::layout::Block;
use crate::spec::tree::Value;

type Lines<'a> = Vec<(Cow<'a, str>, Block<'a>)>;

pub(super) fn container(container: &EntityContainer) -> Block<'_> {
    let mut lines = vec![line("$Kind", Value::text("EntityContainer"))];
    lines.extend(container.extends.iter().map(|base| line("$Extends", Value::text(base.as_str()))));
    lines.extend(blocks("", &container.annotations));
    let mut children: Lines<'_> = Vec::new();
    children.extend(container.entity_sets.iter().map(|(name, set)| (name.into(), entity_set(set))));
    children.extend(container.singletons.iter().map(|(name, single)| (name.into(), singleton(single))));
    children.extend(container.action_imports.iter().map(|(name, import)| (name.into(), action_import(import))));
    children.extend(container.function_imports.iter().map(|(name, import)| (name.into(), function_import(import))));
    children.sort_by(|(a, _), (b, _)| a.cmp(b));
    lines.extend(children);
    Block::Map(lines)
}

fn entity_set(set: &EntitySet) -> Block<'_> {
    let mut lines = vec![line("$Collection", Value::Bool(true)), line("$Type", Value::text(set.entity_type.as_str()))];
    if !set.include_in_service_document {
        lines.push(line("$IncludeInServiceDocument", Value::Bool(false)));
    }
    lines.extend(bindings(&set.bindings));
    lines.extend(blocks("", &set.annotations));
    Block::Map(lines)
}

fn singleton(singleton: &Singleton) -> Block<'_> {
    let mut lines = vec![
        line("$Type", Value::text(singleton.entity_type.as_str())),
        line("$Nullable", Value::Bool(singleton.nullable)),
    ];
    lines.extend(bindings(&singleton.bindings));
    lines.extend(blocks("", &singleton.annotations));
    Block::Map(lines)
}

fn bindings(bindings: &BTreeMap<String, String>) -> Option<(Cow<'_, str>, Block<'_>)> {
    let lines = bindings.iter().map(|(path, target)| (Cow::Borrowed(path.as_str()), Block::text(target)));
    (!bindings.is_empty()).then(|| (Cow::Borrowed("$NavigationPropertyBinding"), Block::Map(lines.collect())))
}

fn action_import(import: &ActionImport) -> Block<'_> {
    let mut lines = vec![line("$Action", Value::text(import.action.as_str()))];
    lines.extend(import.entity_set.iter().map(|set| line("$EntitySet", Value::text(set))));
    lines.extend(blocks("", &import.annotations));
    Block::Map(lines)
}

fn function_import(import: &FunctionImport) -> Block<'_> {
    let mut lines = vec![line("$Function", Value::text(import.function.as_str()))];
    lines.extend(import.entity_set.iter().map(|set| line("$EntitySet", Value::text(set))));
    if import.include_in_service_document {
        lines.push(line("$IncludeInServiceDocument", Value::Bool(true)));
    }
    lines.extend(blocks("", &import.annotations));
    Block::Map(lines)
}
