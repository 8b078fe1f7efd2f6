//! The entity container.

use super::annotations::Collector;
use super::problems::Problems;
use super::types::{expect_kind, texts};
use crate::ir::{ActionImport, EntityContainer, EntitySet, FunctionImport, Singleton};
use crate::spec::tree::{Entry, Node};

pub(super) fn container(problems: &mut Problems<'_>, name: &str, node: &Node<'_>) -> Option<EntityContainer> {
    let mut container = EntityContainer { name: name.to_owned(), ..EntityContainer::default() };
    let mut annotations = Collector::default();
    let mut kind = None;
    let entries = problems.map(node, "the entity container")?;
    for entry in entries {
        if annotations.take(entry) {
            continue;
        }
        match &*entry.key {
            "$Kind" => {
                expect_kind(problems, entry, "EntityContainer");
                problems.once(&mut kind, entry, Some(()));
            }
            "$Extends" => {
                let base = problems.qualified_name(&entry.node);
                problems.once(&mut container.extends, entry, base);
            }
            key if key.starts_with('$') || key.contains('@') => {
                problems.unknown_key(entry, "the entity container", &["$Kind", "$Extends"]);
            }
            _ => child(problems, &mut container, entry),
        }
    }
    problems.require("$Kind", "the entity container", node.at, entries);
    container.annotations = annotations.finish(problems);
    Some(container)
}

/// An entity set has `$Collection`, an import `$Action` or `$Function`, and what is left is a singleton.
fn child(problems: &mut Problems<'_>, container: &mut EntityContainer, entry: &Entry<'_>) {
    let Some(entries) = problems.map(&entry.node, "an element of the container") else { return };
    let has = |key: &str| entries.iter().any(|entry| entry.key == key);
    let name = entry.key.to_string();
    let read = Child::read(problems, &entry.node, entries);
    let duplicate = if has("$Action") {
        let import = read.action_import();
        import.and_then(|import| container.action_imports.insert(name, import)).is_some()
    } else if has("$Function") {
        let import = read.function_import();
        import.and_then(|import| container.function_imports.insert(name, import)).is_some()
    } else if has("$Collection") {
        let set = read.entity_set(problems, &entry.node, entries);
        set.and_then(|set| container.entity_sets.insert(name, set)).is_some()
    } else {
        let singleton = read.singleton(problems, &entry.node, entries);
        singleton.and_then(|singleton| container.singletons.insert(name, singleton)).is_some()
    };
    if duplicate {
        problems.duplicate(entry);
    }
}

#[derive(Default)]
struct Child {
    type_name: Option<crate::ir::QualifiedName>,
    action: Option<crate::ir::QualifiedName>,
    function: Option<crate::ir::QualifiedName>,
    entity_set: Option<String>,
    collection: Option<bool>,
    nullable: Option<bool>,
    listed: Option<bool>,
    bindings: Option<std::collections::BTreeMap<String, String>>,
    annotations: crate::ir::Annotations,
}

impl Child {
    fn read(problems: &mut Problems<'_>, node: &Node<'_>, entries: &[Entry<'_>]) -> Self {
        let mut child = Self::default();
        let mut annotations = Collector::default();
        let has = |key: &str| entries.iter().any(|entry| entry.key == key);
        // Which keys go with which kind of child.
        let known: &[&str] = if has("$Action") {
            &["$Action", "$EntitySet"]
        } else if has("$Function") {
            &["$Function", "$EntitySet", "$IncludeInServiceDocument"]
        } else if has("$Collection") {
            &["$Collection", "$Type", "$IncludeInServiceDocument", "$NavigationPropertyBinding"]
        } else {
            &["$Type", "$Nullable", "$NavigationPropertyBinding"]
        };
        for entry in entries {
            if annotations.take(entry) {
                continue;
            }
            let value = &entry.node;
            if !known.contains(&&*entry.key) {
                problems.unknown_key(entry, "this element of the container", known);
                continue;
            }
            match &*entry.key {
                "$Type" => {
                    let value = problems.qualified_name(value);
                    problems.once(&mut child.type_name, entry, value);
                }
                "$Action" => {
                    let value = problems.qualified_name(value);
                    problems.once(&mut child.action, entry, value);
                }
                "$Function" => {
                    let value = problems.qualified_name(value);
                    problems.once(&mut child.function, entry, value);
                }
                "$EntitySet" => {
                    let value = problems.string(value);
                    problems.once(&mut child.entity_set, entry, value);
                }
                "$Collection" => {
                    let value = problems.boolean(value);
                    problems.once(&mut child.collection, entry, value);
                }
                "$Nullable" => {
                    let value = problems.boolean(value);
                    problems.once(&mut child.nullable, entry, value);
                }
                "$IncludeInServiceDocument" => {
                    let value = problems.boolean(value);
                    problems.once(&mut child.listed, entry, value);
                }
                // `$NavigationPropertyBinding`, which is all that `known` leaves.
                _ => {
                    let value = texts(problems, value, "bindings");
                    problems.once(&mut child.bindings, entry, value);
                }
            }
        }
        if child.collection == Some(false) {
            problems.wrong_kind(node, "an entity set, whose $Collection is true");
        }
        child.annotations = annotations.finish(problems);
        child
    }

    fn action_import(self) -> Option<ActionImport> {
        Some(ActionImport { action: self.action?, entity_set: self.entity_set, annotations: self.annotations })
    }

    fn function_import(self) -> Option<FunctionImport> {
        Some(FunctionImport {
            function: self.function?,
            entity_set: self.entity_set,
            include_in_service_document: self.listed == Some(true),
            annotations: self.annotations,
        })
    }

    fn entity_set(self, problems: &mut Problems<'_>, node: &Node<'_>, entries: &[Entry<'_>]) -> Option<EntitySet> {
        problems.require("$Type", "an entity set", node.at, entries);
        Some(EntitySet {
            entity_type: self.type_name?,
            include_in_service_document: self.listed != Some(false),
            bindings: self.bindings.unwrap_or_default(),
            annotations: self.annotations,
        })
    }

    fn singleton(self, problems: &mut Problems<'_>, node: &Node<'_>, entries: &[Entry<'_>]) -> Option<Singleton> {
        problems.require("$Type", "a singleton", node.at, entries);
        problems.require("$Nullable", "a singleton", node.at, entries);
        Some(Singleton {
            entity_type: self.type_name?,
            nullable: self.nullable?,
            bindings: self.bindings.unwrap_or_default(),
            annotations: self.annotations,
        })
    }
}
