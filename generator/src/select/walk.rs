//! The segments that can follow a place in a URL.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{EntityModel, NavigationProperty, Operation, QualifiedName, TypeName, TypeRef};

/// The target of a URL: a value or a collection of a structured type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Place<'a> {
    pub(super) type_name: &'a QualifiedName,
    pub(super) collection: bool,
}

/// A model element that a URL segment names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Member<'a> {
    EntitySet(&'a str),
    Singleton(&'a str),
    ActionImport(&'a str),
    FunctionImport(&'a str),
    /// A navigation property: the type that declares it, and its name.
    Navigation(&'a QualifiedName, &'a str),
    /// A complex property: the type that declares it, and its name.
    Complex(&'a QualifiedName, &'a str),
    /// An overload: the name of the operation, and the index among its overloads.
    Operation(&'a QualifiedName, usize),
    /// A cast to a derived type.
    Cast(&'a QualifiedName),
}

/// A segment that can follow a place.
#[derive(Clone, Debug)]
pub(super) struct Segment<'a> {
    pub(super) member: Member<'a>,
    /// The spellings of the segment, the documented one first. Never empty.
    pub(super) names: Vec<&'a str>,
    /// The place that the segment leads to, if segments can follow.
    pub(super) to: Option<Place<'a>>,
    /// Whether the place contains the target, so that `**` follows the segment.
    pub(super) contained: bool,
}

/// An overload with the name of its operation and the index among the overloads of that name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Overload<'a> {
    pub(super) name: &'a QualifiedName,
    pub(super) index: usize,
    pub(super) operation: &'a Operation,
}

/// A model with the indexes needed to enumerate URLs.
pub(super) struct Atlas<'a> {
    pub(super) model: &'a EntityModel,
    /// Directly derived types by base type.
    derived: BTreeMap<&'a QualifiedName, Vec<&'a QualifiedName>>,
    /// Bound operations by binding type, and whether it is a collection.
    bound: BTreeMap<(&'a QualifiedName, bool), Vec<Overload<'a>>>,
}

/// The full names of a model's types and operations. The model itself stores namespace and name separately.
pub(super) struct Names {
    types: Vec<QualifiedName>,
    operations: Vec<QualifiedName>,
}

impl Names {
    pub(super) fn new(model: &EntityModel) -> Self {
        let mut types = Vec::new();
        let mut operations = Vec::new();
        for (namespace, schema) in &model.schemas {
            let named = schema.entity_types.keys().chain(schema.complex_types.keys());
            types.extend(named.map(|name| QualifiedName::new(namespace, name)));
            operations.extend(schema.operations.keys().map(|name| QualifiedName::new(namespace, name)));
        }
        Self { types, operations }
    }
}

impl<'a> Atlas<'a> {
    pub(super) fn new(model: &'a EntityModel, names: &'a Names) -> Self {
        let mut derived: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for name in &names.types {
            if let Some(base) = model.structured_type(name).and_then(|structure| structure.base.as_ref()) {
                derived.entry(base).or_default().push(name);
            }
        }
        let mut bound: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for name in &names.operations {
            for (index, operation) in model.operations(name).iter().enumerate() {
                if let Some(binding) = operation.binding_parameter()
                    && let TypeName::Named(target) = &binding.type_ref.name
                {
                    bound.entry((target, binding.type_ref.collection)).or_default().push(Overload {
                        name,
                        index,
                        operation,
                    });
                }
            }
        }
        Self { model, derived, bound }
    }

    /// Returns the types that derive from a type, directly or indirectly, without the type itself.
    pub(super) fn descendants(&self, name: &QualifiedName) -> BTreeSet<&'a QualifiedName> {
        let mut found = BTreeSet::new();
        let mut next = self.derived.get(name).cloned().unwrap_or_default();
        while let Some(name) = next.pop() {
            if found.insert(name) {
                next.extend(self.derived.get(name).into_iter().flatten());
            }
        }
        found
    }

    /// Returns the segments with which URLs start.
    pub(super) fn roots(&self) -> Vec<Segment<'a>> {
        let Some((_, container)) = self.model.container() else { return Vec::new() };
        let mut segments = Vec::new();
        for (name, set) in &container.entity_sets {
            let to = Some(Place { type_name: &set.entity_type, collection: true });
            segments.push(Segment { member: Member::EntitySet(name), names: vec![name], to, contained: true });
        }
        for (name, singleton) in &container.singletons {
            let to = Some(Place { type_name: &singleton.entity_type, collection: false });
            segments.push(Segment { member: Member::Singleton(name), names: vec![name], to, contained: true });
        }
        for name in container.action_imports.keys() {
            segments.push(Segment { member: Member::ActionImport(name), names: vec![name], to: None, contained: true });
        }
        for (name, import) in &container.function_imports {
            let unbound = self.model.operations(&import.function).iter().find(|overload| !overload.is_bound);
            let to = unbound.and_then(|function| self.result(function));
            segments.push(Segment { member: Member::FunctionImport(name), names: vec![name], to, contained: true });
        }
        segments
    }

    /// Returns the segments that can follow a place. For key segments see [`Atlas::item`].
    pub(super) fn segments(&self, place: Place<'a>) -> Vec<Segment<'a>> {
        let mut segments = Vec::new();
        for (name, structure) in self.model.lineage(place.type_name) {
            if !place.collection {
                for (property, navigation) in &structure.navigation_properties {
                    segments.push(navigation_segment(name, property, navigation));
                }
                for (property, declared) in &structure.properties {
                    if let Some(to) = self.structured(&declared.type_ref).filter(|to| !to.collection) {
                        let member = Member::Complex(name, property);
                        segments.push(Segment { member, names: vec![property], to: Some(to), contained: true });
                    }
                }
            }
            for Overload { name, index, operation } in self.bound.get(&(name, place.collection)).into_iter().flatten() {
                segments.push(Segment {
                    member: Member::Operation(name, *index),
                    names: if name.namespace() == "microsoft.graph" {
                        vec![name.name(), name.as_str()]
                    } else {
                        vec![name.as_str(), name.name()]
                    },
                    to: self.result(operation),
                    contained: true,
                });
            }
        }
        for derived in self.descendants(place.type_name) {
            let to = Some(Place { type_name: derived, collection: place.collection });
            segments.push(Segment {
                member: Member::Cast(derived),
                names: vec![derived.as_str()],
                to,
                contained: true,
            });
        }
        segments
    }

    /// Returns the place that a key leads to from a collection of entities.
    pub(super) fn item(&self, place: Place<'a>) -> Option<Place<'a>> {
        let keyed = place.collection && self.model.entity_type(place.type_name).is_some();
        keyed.then_some(Place { collection: false, ..place })
    }

    /// Returns the place that a call leads to. Segments can follow composable functions only.
    fn result(&self, operation: &'a Operation) -> Option<Place<'a>> {
        if operation.is_composable { self.structured(operation.return_type.as_ref()?) } else { None }
    }

    /// Returns the place for a value of this type, if the type is structured.
    fn structured(&self, type_ref: &'a TypeRef) -> Option<Place<'a>> {
        let type_name = type_ref.name.named()?;
        self.model.structured_type(type_name)?;
        Some(Place { type_name, collection: type_ref.collection })
    }
}

fn navigation_segment<'a>(
    declared_by: &'a QualifiedName,
    name: &'a str,
    navigation: &'a NavigationProperty,
) -> Segment<'a> {
    Segment {
        member: Member::Navigation(declared_by, name),
        names: vec![name],
        to: Some(Place { type_name: &navigation.target, collection: navigation.collection }),
        contained: navigation.contains_target,
    }
}
