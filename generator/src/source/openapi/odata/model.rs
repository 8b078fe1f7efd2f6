//! Puts a model together from what schemas declare and paths show.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Folded;
use super::classify::{Marks, entities};
use super::declared::{DeclaredKind, Types};
use super::evidence::Evidence;
use super::facts;
use crate::ir::{
    Annotations, ComplexType, ElementPath, EntityContainer, EntityModel, EntitySet, QualifiedName, Schema, Singleton,
};
use crate::source::openapi::document::Description;
use crate::source::openapi::report::Report;
use crate::source::openapi::unsaid::{Unsaid, UnsaidFact};
use crate::source::tree::Node;

/// What building looks up and notes.
pub(super) struct Building<'b, 'd> {
    pub description: &'b Description<'d>,
    pub types: &'b Types<'d>,
    pub evidence: &'b Evidence<'d>,
    /// Keys by the type that declares their properties.
    pub keys: BTreeMap<&'d str, Vec<&'d str>>,
    pub marks: Marks,
    pub report: &'b mut Report<'d>,
    pub unsaid: Unsaid,
    pub places: HashMap<ElementPath, &'d Node<'d>>,
}

/// Builds the model.
pub(super) fn build<'d>(
    description: &Description<'d>,
    types: &Types<'d>,
    mut evidence: Evidence<'d>,
    report: &mut Report<'d>,
) -> Folded<'d> {
    entities(description, types, &mut evidence);
    let evidence = &evidence;
    let mut building = Building {
        description,
        types,
        evidence,
        keys: keys(types, evidence),
        marks: Marks::of(description, types),
        report,
        unsaid: Unsaid::default(),
        places: HashMap::new(),
    };
    let mut model = EntityModel { version: "4.0".to_owned(), ..EntityModel::default() };
    for (schema, declared) in types.iter() {
        let (namespace, name) = (declared.name.namespace().to_owned(), declared.name.name().to_owned());
        building.places.insert(ElementPath::of(&declared.name), declared.node);
        let into = model.schemas.entry(namespace).or_default();
        match &declared.kind {
            DeclaredKind::Enum => drop(into.enum_types.insert(name, building.enumeration(declared))),
            DeclaredKind::Definition => drop(into.type_definitions.insert(name, building.definition(declared))),
            DeclaredKind::Structure(structure) if evidence.entities.contains(schema) => {
                into.entity_types.insert(name, building.entity_type(schema, declared, structure));
            }
            DeclaredKind::Structure(structure) => {
                building.unsaid.note(UnsaidFact::Kind, declared.name.as_str());
                let structure = building.structure(schema, declared, structure);
                into.complex_types.insert(name, ComplexType { structure });
            }
        }
    }
    for (cast, deprecation) in &evidence.casts {
        let structure = types.get(cast).and_then(|declared| structure_mut(&mut model, &declared.name));
        if let Some(structure) = structure {
            facts::deprecate(&mut structure.annotations, Some(deprecation));
        }
    }
    let root = root_namespace(description, &model);
    let mut container = building.container(&model, &root);
    let mut operations = building.bound_operations(evidence, &root);
    operations.extend(building.imports(evidence, &root, &mut container));
    let mut known = HashSet::new();
    for (name, operation) in operations {
        let schema = model.schemas.entry(name.namespace().to_owned()).or_default();
        let overloads = schema.operations.entry(name.name().to_owned()).or_default();
        if known.insert((name, operation.signature())) {
            overloads.push(operation);
        }
    }
    for overloads in model.schemas.values_mut().flat_map(|schema| schema.operations.values_mut()) {
        overloads.sort_by_key(crate::ir::Operation::sort_key);
    }
    let into: &mut Schema = model.schemas.entry(root).or_default();
    into.container = Some(container);
    for (schema, collection) in &evidence.reached {
        if let Some(declared) = types.get(schema) {
            building.unsaid.reach(&declared.name, *collection);
        }
    }
    Folded { model, unsaid: building.unsaid, places: building.places }
}

impl<'d> Building<'_, 'd> {
    fn container(&self, model: &EntityModel, root: &str) -> EntityContainer {
        let mut container = EntityContainer { name: free_name(model, root), ..EntityContainer::default() };
        for (name, seen) in &self.evidence.roots {
            let Some(entity_type) = self.types.get(seen.schema).map(|declared| declared.name.clone()) else { continue };
            let mut annotations = Annotations::new();
            facts::deprecate(&mut annotations, seen.deprecation);
            let bindings = BTreeMap::new();
            if seen.collection {
                let set = EntitySet { entity_type, include_in_service_document: true, bindings, annotations };
                container.entity_sets.insert((*name).to_owned(), set);
            } else {
                let singleton = Singleton { entity_type, nullable: false, bindings, annotations };
                container.singletons.insert((*name).to_owned(), singleton);
            }
        }
        container
    }
}

/// A name for the container, which paths don't name.
fn free_name(model: &EntityModel, root: &str) -> String {
    let mut name = "Container".to_owned();
    while model.declares_type(&QualifiedName::new(root, &name)) {
        name.push('_');
    }
    name
}

/// Keys belong to the type that declares their properties, whichever of its descendants they were seen at.
fn keys<'d>(types: &Types<'d>, evidence: &Evidence<'d>) -> BTreeMap<&'d str, Vec<&'d str>> {
    let mut keys = BTreeMap::new();
    for (schema, names) in &evidence.keys {
        // A key of several properties stands at the most derived of the types that declare them.
        let owners = names.iter().filter_map(|name| types.property(schema, name)).map(|(owner, _, _)| owner);
        let lineage = types.lineage(schema);
        if let Some(owner) = owners.min_by_key(|owner| lineage.iter().position(|name| name == owner)) {
            keys.entry(owner).or_insert_with(|| names.clone());
        }
    }
    keys
}

/// The namespace of the container: converters name it in the title; otherwise it is that of most types.
fn root_namespace(description: &Description<'_>, model: &EntityModel) -> String {
    let title = description.root().get("info").and_then(|info| info.text("title"));
    let named = title.and_then(|title| title.split_once("ervice for namespace ")).map(|(_, name)| name.trim());
    let is_name = |name: &&str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_'));
    if let Some(named) = named.filter(is_name) {
        return named.to_owned();
    }
    let size = |schema: &Schema| schema.entity_types.len() + schema.complex_types.len() + schema.enum_types.len();
    let largest = model.schemas.iter().max_by_key(|(name, schema)| (size(schema), std::cmp::Reverse(name.len())));
    largest.map_or_else(|| "Default".to_owned(), |(name, _)| name.clone())
}

fn structure_mut<'m>(model: &'m mut EntityModel, name: &QualifiedName) -> Option<&'m mut crate::ir::StructuredType> {
    let schema = model.schemas.get_mut(name.namespace())?;
    let entity = schema.entity_types.get_mut(name.name()).map(|entity| &mut entity.structure);
    entity.or_else(|| schema.complex_types.get_mut(name.name()).map(|complex| &mut complex.structure))
}
