//! Selections of a small service that has one of each kind of element.

use super::*;
use crate::ir::{Operation, StructuredType};
use crate::source::{SourceFile, csdl};

/// A shop: customers contain orders and refer to friends. Documents have derived types, one of them with a sheet whose
/// ranges only functions reach.
const SHOP: &str = include_str!("tests/shop.csdl");

fn shop() -> EntityModel {
    match csdl::read(&SourceFile::new("shop.csdl", SHOP)) {
        Ok(document) => document.model,
        Err(errors) => panic!("{errors}"),
    }
}

fn selection(include: &[&str], exclude: &[&str]) -> Selection {
    let owned = |globs: &[&str]| globs.iter().map(|glob| (*glob).to_owned()).collect::<Vec<_>>();
    Selection::parse(&owned(include), &owned(exclude)).expect("globs")
}

fn selected(include: &[&str], exclude: &[&str]) -> Selected {
    let selected = select(&shop(), &selection(include, exclude)).expect("selected");
    let findings = crate::ir::validate(&selected.model);
    assert!(findings.is_empty(), "the smaller model holds together: {findings:?}");
    selected
}

/// Renders a model as an outline: types with the names of their members, then operations, then the container.
fn outline(selected: &Selected) -> String {
    let mut lines = Vec::new();
    for (namespace, schema) in &selected.model.schemas {
        let structure = |structure: &StructuredType| {
            let properties = structure.properties.keys().cloned();
            let navigation = structure.navigation_properties.keys().map(|name| format!("→{name}"));
            properties.chain(navigation).collect::<Vec<_>>().join(" ")
        };
        for (name, entity) in &schema.entity_types {
            let shell = if selected.shells.contains(&QualifiedName::new(namespace, name)) { "shell " } else { "" };
            lines.push(format!("{shell}entity {name}: {}", structure(&entity.structure)));
        }
        for (name, complex) in &schema.complex_types {
            lines.push(format!("complex {name}: {}", structure(&complex.structure)));
        }
        lines.extend(schema.enum_types.keys().map(|name| format!("enum {name}")));
        lines.extend(schema.type_definitions.keys().map(|name| format!("definition {name}")));
        for (name, overloads) in &schema.operations {
            let binding = |operation: &Operation| match operation.binding_parameter() {
                Some(binding) => binding.type_ref.to_string(),
                None => "unbound".to_owned(),
            };
            lines.push(format!("operation {name}: {}", overloads.iter().map(binding).collect::<Vec<_>>().join(", ")));
        }
        if let Some(container) = &schema.container {
            let sets = container.entity_sets.iter().map(|(name, set)| {
                let bindings: Vec<String> = set.bindings.iter().map(|(path, to)| format!(" {path}→{to}")).collect();
                format!("/{name}{}", bindings.concat())
            });
            let others = container.singletons.keys().chain(container.function_imports.keys());
            lines.extend(sets.chain(others.map(|name| format!("/{name}"))));
        }
    }
    lines.join("\n")
}

#[test]
fn a_glob_with_two_stars_selects_what_is_contained_and_shells_of_references() {
    insta::assert_snapshot!(outline(&selected(&["/customers/**"], &[])));
}

#[test]
fn a_path_without_stars_brings_the_entity_alone() {
    insta::assert_snapshot!(outline(&selected(&["/customers/{id}/orders"], &[])));
}

#[test]
fn a_written_name_follows_references_and_casts() {
    insta::assert_snapshot!(outline(&selected(&["/customers/friends/shop.vip/lounge"], &[])));
}

#[test]
fn composable_functions_are_followed() {
    insta::assert_snapshot!(outline(&selected(&["/documents/sheet/**"], &[])));
}

#[test]
fn an_operation_brings_the_types_it_takes_and_returns() {
    insta::assert_snapshot!(outline(&selected(&["/customers/merge", "/ping"], &[])));
}

#[test]
fn excluding_takes_a_branch_out_of_the_whole() {
    insta::assert_snapshot!(outline(&selected(&[], &["/documents", "/**/orders"])));
}

#[test]
fn nothing_given_keeps_everything() {
    let all = shop();
    assert_eq!(select(&all, &Selection::default()).expect("selected").model, all);
}

#[test]
fn a_glob_that_matches_nothing_says_what_is_near() {
    let wrong = ["/custmers/**", "/customers/*/ordrs", "/nowhere/at/all"];
    let refused = select(&shop(), &selection(&wrong, &[])).expect_err("nothing matches");
    let unused = select(&shop(), &selection(&["/customers/**"], &["/documents/**"])).expect("selected").warnings;
    let warnings: Vec<String> = unused.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(format!("{refused}\n{}", warnings.join("\n")));
}

#[test]
fn paths_are_found_shortest_first() {
    let model = shop();
    let name = |name: &str| QualifiedName::new("shop", name);
    let to = |name: &QualifiedName| paths_to_type(&model, name, 3);
    let calls = |called: &str| -> Vec<FoundPaths> {
        let called = name(called);
        let overloads = model.operations(&called).iter();
        overloads.map(|overload| paths_to_operation(&model, &called, overload, 3)).collect()
    };
    insta::assert_debug_snapshot!((
        to(&name("order")),
        to(&name("vip")),
        to(&name("range")),
        to(&name("item")),
        calls("merge"),
        calls("cell"),
        calls("ping"),
    ));
}

#[test]
fn the_managed_devices_of_graph_are_a_small_part() {
    let Some(reference) = std::env::var_os("GRAPH_REFERENCE") else {
        eprintln!("SKIPPED: GRAPH_REFERENCE names no folder with reference metadata");
        return;
    };
    let path = std::path::Path::new(&reference).join("metadata/v1.0-2026-08.csdl");
    let text = std::fs::read_to_string(&path).expect("the reference metadata");
    let model = csdl::read(&SourceFile::new("v1.0-2026-08.csdl", text)).expect("valid").model;
    let selected = select(&model, &selection(&["/deviceManagement/managedDevices/**"], &[])).expect("selected");
    assert_eq!(crate::ir::validate(&selected.model), []);
    insta::assert_debug_snapshot!((selected.model.counts(), selected.shells));
}
