//! Reduces a model to a selection.

use std::collections::{BTreeMap, BTreeSet};

use super::closure;
use super::reach::Reach;
use super::walk::{Atlas, Member};
use crate::ir::{EntityContainer, EntityModel, Operation, QualifiedName, Schema, StructuredType};

/// Reduces a model to the elements that a selection reaches.
///
/// Also removes terms and annotations without a target, which generated code does not use, and references to removed
/// elements: navigation property bindings, partners and entity set paths.
pub(super) fn cut(atlas: &Atlas<'_>, reach: &Reach<'_>) -> EntityModel {
    let types = closure::types(atlas, reach);
    let called: BTreeSet<(&QualifiedName, usize)> =
        closure::operations(atlas, reach).into_iter().map(|overload| (overload.name, overload.index)).collect();
    let mut model = EntityModel {
        version: atlas.model.version.clone(),
        references: atlas.model.references.clone(),
        ..EntityModel::default()
    };
    for (namespace, schema) in &atlas.model.schemas {
        let full = |name: &String| QualifiedName::new(namespace, name);
        let needed = |name: &String| types.contains_key(&full(name));
        let kept = Schema {
            entity_types: kept(&schema.entity_types, needed, |name, entity| {
                keep_navigation(&full(name), &mut entity.structure, reach);
            }),
            complex_types: kept(&schema.complex_types, needed, |name, complex| {
                keep_navigation(&full(name), &mut complex.structure, reach);
            }),
            enum_types: kept(&schema.enum_types, needed, |_, _| {}),
            type_definitions: kept(&schema.type_definitions, needed, |_, _| {}),
            operations: kept_overloads(namespace, schema, &called),
            terms: BTreeMap::new(),
            container: schema.container.as_ref().map(|container| kept_container(container, reach)),
            annotations: schema.annotations.clone(),
        };
        if (Schema { annotations: BTreeMap::new(), ..kept.clone() }) != Schema::default() {
            model.schemas.insert(namespace.clone(), kept);
        }
    }
    drop_dangling(&mut model);
    model
}

/// Clones the needed entries of a map and applies `change` to each.
fn kept<T: Clone>(
    all: &BTreeMap<String, T>,
    needed: impl Fn(&String) -> bool,
    change: impl Fn(&String, &mut T),
) -> BTreeMap<String, T> {
    let mut kept: BTreeMap<String, T> =
        all.iter().filter(|(name, _)| needed(name)).map(|(name, item)| (name.clone(), item.clone())).collect();
    kept.iter_mut().for_each(|(name, item)| change(name, item));
    kept
}

fn keep_navigation(declared_by: &QualifiedName, structure: &mut StructuredType, reach: &Reach<'_>) {
    structure.navigation_properties.retain(|name, _| reach.members.contains(&Member::Navigation(declared_by, name)));
}

fn kept_overloads(
    namespace: &str,
    schema: &Schema,
    called: &BTreeSet<(&QualifiedName, usize)>,
) -> BTreeMap<String, Vec<Operation>> {
    let mut kept = BTreeMap::new();
    for (name, overloads) in &schema.operations {
        let full = QualifiedName::new(namespace, name);
        let overloads = overloads.iter().enumerate().filter(|(index, _)| called.contains(&(&full, *index)));
        let overloads: Vec<Operation> = overloads.map(|(_, overload)| overload.clone()).collect();
        if !overloads.is_empty() {
            kept.insert(name.clone(), overloads);
        }
    }
    kept
}

fn kept_container(container: &EntityContainer, reach: &Reach<'_>) -> EntityContainer {
    let mut kept = container.clone();
    kept.entity_sets.retain(|name, _| reach.members.contains(&Member::EntitySet(name)));
    kept.singletons.retain(|name, _| reach.members.contains(&Member::Singleton(name)));
    kept.action_imports.retain(|name, _| reach.members.contains(&Member::ActionImport(name)));
    kept.function_imports.retain(|name, _| reach.members.contains(&Member::FunctionImport(name)));
    kept
}

/// Removes references to elements that were removed.
fn drop_dangling(model: &mut EntityModel) {
    let whole = model.clone();
    let roots: BTreeSet<&str> = whole.container().map_or_else(BTreeSet::new, |(_, container)| {
        container.entity_sets.keys().chain(container.singletons.keys()).map(String::as_str).collect()
    });
    // A target is `users`, `Container/users` or `users/microsoft.graph.user/messages`.
    let names_root = |target: &str| target.split('/').take(2).any(|segment| roots.contains(segment));
    for schema in model.schemas.values_mut() {
        let entities = schema.entity_types.values_mut().map(|entity| &mut entity.structure);
        let complex = schema.complex_types.values_mut().map(|complex| &mut complex.structure);
        for navigation in entities.chain(complex).flat_map(|structure| structure.navigation_properties.values_mut()) {
            navigation.partner = navigation.partner.take().filter(|path| leads(&whole, &navigation.target, path));
        }
        for operation in schema.operations.values_mut().flatten() {
            let binding = operation.binding_parameter().and_then(|binding| binding.type_ref.name.named()).cloned();
            operation.entity_set_path = operation.entity_set_path.take().filter(|path| {
                let behind = path.split_once('/').map(|(_, path)| path);
                behind.is_none_or(|path| binding.is_some_and(|binding| leads(&whole, &binding, path)))
            });
        }
        let Some(container) = &mut schema.container else { continue };
        for set in container.entity_sets.values_mut() {
            set.bindings.retain(|path, target| names_root(target) && leads(&whole, &set.entity_type, path));
        }
        for singleton in container.singletons.values_mut() {
            let entity_type = &singleton.entity_type;
            singleton.bindings.retain(|path, target| names_root(target) && leads(&whole, entity_type, path));
        }
        let set_exists = |set: Option<String>| set.filter(|path| names_root(path));
        for import in container.action_imports.values_mut() {
            import.entity_set = set_exists(import.entity_set.take());
        }
        for import in container.function_imports.values_mut() {
            import.entity_set = set_exists(import.entity_set.take());
        }
    }
}

/// Whether a path of properties and casts exists from a type.
fn leads(model: &EntityModel, from: &QualifiedName, path: &str) -> bool {
    let mut at = from.clone();
    for segment in path.split('/') {
        if segment.contains('.') {
            match QualifiedName::parse(segment).filter(|cast| model.structured_type(cast).is_some()) {
                Some(cast) => at = cast,
                None => return false,
            }
            continue;
        }
        let declared = model.lineage(&at).into_iter().find_map(|(_, structure)| {
            let navigation = structure.navigation_properties.get(segment).map(|found| found.target.clone());
            let complex = || structure.properties.get(segment)?.type_ref.name.named().cloned();
            navigation.or_else(complex)
        });
        match declared {
            Some(next) => at = next,
            None => return false,
        }
    }
    true
}
