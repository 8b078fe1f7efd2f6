//! Reads the vocabulary of CSDL JSON into the intermediate representation.

mod annotations;
mod container;
mod operations;
mod problems;
mod types;

use std::collections::BTreeMap;

use super::files::{Kind, SchemaFile};
use super::tree::{Entry, Node};
use super::yaml::{self, Document};
use crate::characters::is_name;
use crate::diagnostics::Diagnostic;
use crate::ir::{
    Annotations, ComplexType, EntityContainer, EntityModel, EntityType, EnumType, IncludeAnnotations,
    IncludedNamespace, Operation, Reference, Term, TypeDefinition,
};
use crate::source::SourceFile;

pub(super) use annotations::{expression, term_key};
pub(super) use problems::Problems;

/// The content of one file of the schema.
pub(super) enum Part {
    Document { version: String, container: Option<String>, references: BTreeMap<String, Reference> },
    Unattached(BTreeMap<String, Annotations>),
    EntityTypes(String, BTreeMap<String, EntityType>),
    ComplexTypes(String, BTreeMap<String, ComplexType>),
    EnumTypes(String, BTreeMap<String, EnumType>),
    TypeDefinitions(String, BTreeMap<String, TypeDefinition>),
    Operations(String, BTreeMap<String, Vec<Operation>>),
    Terms(String, BTreeMap<String, Term>),
    Container(String, Option<EntityContainer>),
    Namespace(String, Annotations),
}

/// Reads one file of the schema.
pub(super) fn part(file: &SourceFile, role: &SchemaFile) -> Result<Part, Vec<Diagnostic>> {
    let document = yaml::read(file).map_err(|problem| vec![*problem])?;
    // Targets that do not exist are kept as written. No code is generated for them.
    let mut problems = match role {
        SchemaFile::Unattached => Problems::of_any_text(&document),
        _ => Problems::new(&document),
    };
    let part = read_part(&mut problems, &document, role);
    let found = problems.into_vec();
    match part {
        Some(part) if found.is_empty() => Ok(part),
        _ => Err(found),
    }
}

fn read_part(problems: &mut Problems<'_>, document: &Document<'_>, role: &SchemaFile) -> Option<Part> {
    let root = &document.root;
    Some(match role {
        SchemaFile::Document => self::document(problems, root)?,
        SchemaFile::Unattached => {
            Part::Unattached(entries(problems, root, |problems, entry| only_annotations(problems, &entry.node))?)
        }
        SchemaFile::Part(namespace, kind) => {
            let namespace = namespace.clone();
            match kind {
                Kind::EntityTypes => Part::EntityTypes(
                    namespace,
                    declarations(problems, root, |p, _, node| types::entity_type(p, node))?,
                ),
                Kind::ComplexTypes => Part::ComplexTypes(
                    namespace,
                    declarations(problems, root, |p, _, node| types::complex_type(p, node))?,
                ),
                Kind::EnumTypes => {
                    Part::EnumTypes(namespace, declarations(problems, root, |p, _, node| types::enum_type(p, node))?)
                }
                Kind::TypeDefinitions => Part::TypeDefinitions(
                    namespace,
                    declarations(problems, root, |p, _, node| types::type_definition(p, node))?,
                ),
                Kind::Operations => Part::Operations(
                    namespace,
                    declarations(problems, root, |p, _, node| operations::overloads(p, node))?,
                ),
                Kind::Terms => Part::Terms(namespace, declarations(problems, root, |p, _, node| types::term(p, node))?),
                Kind::Container => {
                    let containers = declarations(problems, root, container::container)?;
                    if containers.len() > 1 {
                        let remedy = "keep one".to_owned();
                        problems.add("spec::duplicate", root.at, "a schema has at most one entity container", remedy);
                    }
                    Part::Container(namespace, containers.into_values().next())
                }
                Kind::Namespace => Part::Namespace(namespace, only_annotations(problems, root)?),
            }
        }
    })
}

/// The entries of a file, each read as the declaration of a name.
fn declarations<'n, 'a, T>(
    problems: &mut Problems<'_>,
    root: &'n Node<'a>,
    mut read: impl FnMut(&mut Problems<'_>, &str, &'n Node<'a>) -> Option<T>,
) -> Option<BTreeMap<String, T>> {
    entries(problems, root, |problems, entry| {
        if !is_name(&entry.key) && !entry.key.starts_with(['$', '@']) {
            let message = format!("`{}` cannot be the name of an element", entry.key.escape_debug());
            let remedy = "a name has letters, digits, `_` and `-`, at most 512 of them".to_owned();
            problems.add("spec::bad-value", entry.key_at, message, remedy);
        }
        read(problems, &entry.key, &entry.node)
    })
}

/// The entries of a file, each once.
fn entries<'n, 'a, T>(
    problems: &mut Problems<'_>,
    root: &'n Node<'a>,
    mut read: impl FnMut(&mut Problems<'_>, &'n Entry<'a>) -> Option<T>,
) -> Option<BTreeMap<String, T>> {
    let mut declared = BTreeMap::new();
    for entry in problems.map(root, "the file")? {
        if entry.key.starts_with(['$', '@']) || entry.key.is_empty() {
            problems.unknown_key(entry, "this file", &[]);
        } else if let Some(value) = read(problems, entry)
            && declared.insert(entry.key.to_string(), value).is_some()
        {
            problems.duplicate(entry);
        }
    }
    Some(declared)
}

fn only_annotations(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Annotations> {
    let mut annotations = annotations::Collector::default();
    for entry in problems.map(node, "annotations")? {
        if !annotations.take(entry) {
            problems.unknown_key(entry, "a map of annotations", &[]);
        }
    }
    Some(annotations.finish(problems))
}

fn document(problems: &mut Problems<'_>, root: &Node<'_>) -> Option<Part> {
    let (mut version, mut container, mut references) = (None, None, None);
    let entries = problems.map(root, "the document")?;
    for entry in entries {
        match &*entry.key {
            "$Version" => {
                let value = problems.string(&entry.node);
                problems.once(&mut version, entry, value);
            }
            "$EntityContainer" => {
                let value = problems.string(&entry.node);
                problems.once(&mut container, entry, value);
            }
            "$Reference" => {
                let value = self::references(problems, entry);
                problems.once(&mut references, entry, value);
            }
            _ => problems.unknown_key(entry, "the document", &["$Version", "$EntityContainer", "$Reference"]),
        }
    }
    problems.require("$Version", "the document", root.at, entries);
    Some(Part::Document { version: version?, container, references: references.unwrap_or_default() })
}

fn references(problems: &mut Problems<'_>, entry: &Entry<'_>) -> Option<BTreeMap<String, Reference>> {
    let mut references = BTreeMap::new();
    for entry in problems.map(&entry.node, "references")? {
        if let Some(found) = reference(problems, &entry.node)
            && references.insert(entry.key.to_string(), found).is_some()
        {
            problems.duplicate(entry);
        }
    }
    Some(references)
}

fn reference(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Reference> {
    let mut annotations = annotations::Collector::default();
    let (mut includes, mut include_annotations) = (None, None);
    for entry in problems.map(node, "a reference")? {
        if annotations.take(entry) {
            continue;
        }
        match &*entry.key {
            "$Include" => {
                let found = self::includes(problems, &entry.node);
                problems.once(&mut includes, entry, found);
            }
            "$IncludeAnnotations" => {
                let items = problems.list(&entry.node, "included annotations");
                let found = items.map(|items| items.iter().filter_map(|item| included_terms(problems, item)).collect());
                problems.once(&mut include_annotations, entry, found);
            }
            _ => problems.unknown_key(entry, "a reference", &["$Include", "$IncludeAnnotations"]),
        }
    }
    Some(Reference {
        includes: includes.unwrap_or_default(),
        include_annotations: include_annotations.unwrap_or_default(),
        annotations: annotations.finish(problems),
    })
}

fn included_terms(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<IncludeAnnotations> {
    let (mut term_namespace, mut qualifier, mut target_namespace) = (None, None, None);
    let entries = problems.map(node, "included annotations")?;
    for entry in entries {
        let slot = match &*entry.key {
            "$TermNamespace" => &mut term_namespace,
            "$Qualifier" => &mut qualifier,
            "$TargetNamespace" => &mut target_namespace,
            _ => {
                let known = ["$TermNamespace", "$Qualifier", "$TargetNamespace"];
                problems.unknown_key(entry, "included annotations", &known);
                continue;
            }
        };
        let value = problems.string(&entry.node);
        problems.once(slot, entry, value);
    }
    problems.require("$TermNamespace", "included annotations", node.at, entries);
    Some(IncludeAnnotations { term_namespace: term_namespace?, qualifier, target_namespace })
}

fn includes(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<BTreeMap<String, IncludedNamespace>> {
    let mut includes = BTreeMap::new();
    for item in problems.list(node, "included namespaces")? {
        let mut annotations = annotations::Collector::default();
        let mut namespace = None;
        let entries = problems.map(item, "an included namespace")?;
        for entry in entries {
            if annotations.take(entry) {
                continue;
            }
            if entry.key == "$Namespace" {
                let found = problems.string(&entry.node);
                problems.once(&mut namespace, entry, found);
            } else {
                problems.unknown_key(entry, "an included namespace", &["$Namespace"]);
            }
        }
        problems.require("$Namespace", "an included namespace", item.at, entries);
        let annotations = annotations.finish(problems);
        if let Some(namespace) = namespace
            && includes.insert(namespace.clone(), IncludedNamespace { annotations }).is_some()
        {
            let message = format!("`{namespace}` is included twice");
            problems.add("spec::duplicate", item.at, message, "remove one of them".to_owned());
        }
    }
    Some(includes)
}

/// Adds a part to the model. Each file is read once, so parts do not overlap.
pub(super) fn join(model: &mut EntityModel, part: Part) -> Option<String> {
    let mut container = None;
    match part {
        Part::Document { version, container: named, references } => {
            model.version = version;
            model.references = references;
            container = named;
        }
        Part::Unattached(found) => model.unattached = found,
        Part::EntityTypes(namespace, found) => model.schemas.entry(namespace).or_default().entity_types = found,
        Part::ComplexTypes(namespace, found) => model.schemas.entry(namespace).or_default().complex_types = found,
        Part::EnumTypes(namespace, found) => model.schemas.entry(namespace).or_default().enum_types = found,
        Part::TypeDefinitions(namespace, found) => model.schemas.entry(namespace).or_default().type_definitions = found,
        Part::Operations(namespace, found) => model.schemas.entry(namespace).or_default().operations = found,
        Part::Terms(namespace, found) => model.schemas.entry(namespace).or_default().terms = found,
        Part::Container(namespace, found) => model.schemas.entry(namespace).or_default().container = found,
        Part::Namespace(namespace, found) => model.schemas.entry(namespace).or_default().annotations = found,
    }
    container
}
