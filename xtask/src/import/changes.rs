//! What an import adds, removes and changes, counted by kind.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use msgraph_codegen::ir::{EntityModel, Operation, Schema, StructuredType};

/// The elements of each kind by name, each with a text that differs where the element does.
type Elements = BTreeMap<&'static str, BTreeMap<String, String>>;

/// A line for each kind of element that differs, or one that says that nothing does.
pub fn between(old: &EntityModel, new: &EntityModel) -> String {
    let (old, new) = (elements(old), elements(new));
    let empty = BTreeMap::new();
    let mut text = String::new();
    for kind in KINDS {
        let (old, new) = (old.get(kind).unwrap_or(&empty), new.get(kind).unwrap_or(&empty));
        let added = new.keys().filter(|name| !old.contains_key(*name)).count();
        let removed = old.keys().filter(|name| !new.contains_key(*name)).count();
        let changed = new.iter().filter(|(name, facts)| old.get(*name).is_some_and(|old| old != *facts)).count();
        if added + removed + changed > 0 {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{kind:<22} {added:>6} added  {removed:>6} removed  {changed:>6} changed");
        }
    }
    if text.is_empty() { "no change\n".to_owned() } else { text }
}

const KINDS: [&str; 11] = [
    "entity types",
    "complex types",
    "enum types",
    "enum members",
    "type definitions",
    "properties",
    "navigation properties",
    "actions",
    "functions",
    "entity sets",
    "singletons",
];

fn elements(model: &EntityModel) -> Elements {
    let mut elements = Elements::new();
    for (namespace, schema) in &model.schemas {
        types(namespace, schema, &mut elements);
        for (name, overloads) in &schema.operations {
            for operation in overloads {
                let kind = match operation.kind {
                    msgraph_codegen::ir::OperationKind::Action => "actions",
                    msgraph_codegen::ir::OperationKind::Function => "functions",
                };
                add(&mut elements, kind, format!("{namespace}.{name}{}", overload(operation)), operation);
            }
        }
        let Some(container) = &schema.container else { continue };
        for (name, set) in &container.entity_sets {
            add(&mut elements, "entity sets", name.clone(), set);
        }
        for (name, singleton) in &container.singletons {
            add(&mut elements, "singletons", name.clone(), singleton);
        }
    }
    elements
}

fn types(namespace: &str, schema: &Schema, elements: &mut Elements) {
    for (name, entity) in &schema.entity_types {
        let own = (&entity.key, entity.has_stream);
        add(elements, "entity types", format!("{namespace}.{name}"), &(own, head(&entity.structure)));
        members(&format!("{namespace}.{name}"), &entity.structure, elements);
    }
    for (name, complex) in &schema.complex_types {
        add(elements, "complex types", format!("{namespace}.{name}"), &head(&complex.structure));
        members(&format!("{namespace}.{name}"), &complex.structure, elements);
    }
    for (name, enum_type) in &schema.enum_types {
        let own = (&enum_type.underlying, enum_type.is_flags, &enum_type.annotations);
        add(elements, "enum types", format!("{namespace}.{name}"), &own);
        for (member, facts) in &enum_type.members {
            add(elements, "enum members", format!("{namespace}.{name}/{member}"), facts);
        }
    }
    for (name, definition) in &schema.type_definitions {
        add(elements, "type definitions", format!("{namespace}.{name}"), definition);
    }
}

fn members(owner: &str, structure: &StructuredType, elements: &mut Elements) {
    for (name, property) in &structure.properties {
        add(elements, "properties", format!("{owner}/{name}"), property);
    }
    for (name, property) in &structure.navigation_properties {
        add(elements, "navigation properties", format!("{owner}/{name}"), property);
    }
}

/// What a type says besides its members, which are counted themselves.
fn head(structure: &StructuredType) -> impl std::fmt::Debug + '_ {
    (&structure.base, structure.is_abstract, structure.is_open, &structure.annotations)
}

/// What tells overloads apart: the binding type and the names of the parameters.
fn overload(operation: &Operation) -> String {
    let binding = operation.binding_parameter().map(|binding| binding.type_ref.to_string()).unwrap_or_default();
    let names: Vec<&str> = operation.call_parameters().iter().map(|parameter| &*parameter.name).collect();
    format!("({binding};{})", names.join(","))
}

fn add(elements: &mut Elements, kind: &'static str, name: String, facts: &impl std::fmt::Debug) {
    elements.entry(kind).or_default().insert(name, format!("{facts:?}"));
}
