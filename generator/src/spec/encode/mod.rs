//! Writes the intermediate representation in the vocabulary of CSDL JSON.

mod annotations;
mod container;
mod operations;
mod types;

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::files::{Kind, SchemaFile};
use super::layout::Block;
use super::tree::Value;
use crate::ir::{EntityModel, Reference, Schema};

pub(super) use annotations::{RECORD_TYPE, expression};

/// Returns the files of a model with their content, sorted by path.
pub(super) fn model(model: &EntityModel) -> BTreeMap<SchemaFile, Block<'_>> {
    let mut files = BTreeMap::new();
    files.insert(SchemaFile::Document, document(model));
    if !model.unattached.is_empty() {
        let targets = model.unattached.iter();
        let lines =
            targets.map(|(target, found)| (target.into(), Block::Map(annotations::blocks("", found).collect())));
        files.insert(SchemaFile::Unattached, Block::Map(lines.collect()));
    }
    for (namespace, schema) in &model.schemas {
        let mut parts = schema_parts(schema);
        if parts.is_empty() || !schema.annotations.is_empty() {
            parts.push((Kind::Namespace, Block::Map(annotations::blocks("", &schema.annotations).collect())));
        }
        files.extend(parts.into_iter().map(|(kind, block)| (SchemaFile::Part(namespace.clone(), kind), block)));
    }
    files
}

fn document(model: &EntityModel) -> Block<'_> {
    let mut lines = vec![(Cow::Borrowed("$Version"), Block::text(&model.version))];
    if let Some((namespace, container)) = model.container() {
        lines.push((Cow::Borrowed("$EntityContainer"), Block::text(format!("{namespace}.{}", container.name))));
    }
    if !model.references.is_empty() {
        let references = model.references.iter().map(|(uri, found)| (uri.into(), reference(found)));
        lines.push((Cow::Borrowed("$Reference"), Block::Map(references.collect())));
    }
    Block::Map(lines)
}

fn reference(reference: &Reference) -> Block<'_> {
    let includes = reference.includes.iter().map(|(namespace, include)| {
        types::element(vec![types::fact("$Namespace", Value::text(namespace))], &include.annotations)
    });
    let mut lines = Vec::new();
    if !reference.includes.is_empty() {
        lines.push((Cow::Borrowed("$Include"), Block::List(includes.collect())));
    }
    if !reference.include_annotations.is_empty() {
        let included = reference.include_annotations.iter().map(|included| {
            let mut facts = vec![types::fact("$TermNamespace", Value::text(&included.term_namespace))];
            facts.extend(included.qualifier.iter().map(|text| types::fact("$Qualifier", Value::text(text))));
            facts.extend(
                included.target_namespace.iter().map(|text| types::fact("$TargetNamespace", Value::text(text))),
            );
            Block::Element(facts)
        });
        lines.push((Cow::Borrowed("$IncludeAnnotations"), Block::List(included.collect())));
    }
    lines.extend(annotations::blocks("", &reference.annotations));
    Block::Map(lines)
}

fn schema_parts(schema: &Schema) -> Vec<(Kind, Block<'_>)> {
    let container = schema.container.iter().map(|container| (&container.name, container::container(container)));
    let operations = schema.operations.iter();
    let parts = [
        (Kind::EntityTypes, lines(schema.entity_types.iter().map(|(name, found)| (name, types::entity_type(found))))),
        (
            Kind::ComplexTypes,
            lines(schema.complex_types.iter().map(|(name, found)| (name, types::complex_type(found)))),
        ),
        (Kind::EnumTypes, lines(schema.enum_types.iter().map(|(name, found)| (name, types::enum_type(found))))),
        (
            Kind::TypeDefinitions,
            lines(schema.type_definitions.iter().map(|(name, found)| (name, types::type_definition(found)))),
        ),
        (Kind::Operations, lines(operations.filter_map(|(name, found)| Some((name, operations::overloads(found)?))))),
        (Kind::Terms, lines(schema.terms.iter().map(|(name, found)| (name, types::term(found))))),
        (Kind::Container, lines(container)),
    ];
    parts.into_iter().filter_map(|(kind, lines)| (!lines.is_empty()).then_some((kind, Block::Map(lines)))).collect()
}

fn lines<'a>(found: impl Iterator<Item = (&'a String, Block<'a>)>) -> Vec<(Cow<'a, str>, Block<'a>)> {
    found.map(|(name, block)| (Cow::Borrowed(name.as_str()), block)).collect()
}
