//! An index of a model for resolving URLs.

use std::collections::{HashMap, HashSet};

use super::{Resolved, Unresolved, walk};
use crate::diagnostics::Suggestions;
use crate::ir::{EntityModel, Operation, QualifiedName, StructuredType, TypeName};

/// Resolves requests against a model. Creating a resolver indexes the model; resolving a segment takes a few look-ups.
#[derive(Debug)]
pub struct Resolver<'m> {
    pub(super) model: &'m EntityModel,
    /// Indices into `operations` by binding type, whether it is a collection, and simple name.
    bound: HashMap<(&'m QualifiedName, bool), HashMap<&'m str, Vec<usize>>>,
    operations: Vec<Bound<'m>>,
    /// Directly derived types by base type.
    derived: HashMap<&'m QualifiedName, Vec<QualifiedName>>,
    /// Structured types by their full names. The keys outlive each request, so that results can borrow them.
    names: HashMap<QualifiedName, NamedType<'m>>,
    pub(super) suggestions: Suggestions,
}

/// A bound overload.
#[derive(Debug)]
pub(super) struct Bound<'m> {
    pub name: QualifiedName,
    pub binding: &'m QualifiedName,
    pub on_collection: bool,
    pub operation: &'m Operation,
}

#[derive(Debug)]
struct NamedType<'m> {
    structure: &'m StructuredType,
    is_entity: bool,
}

impl<'m> Resolver<'m> {
    /// Indexes a model.
    pub fn new(model: &'m EntityModel) -> Self {
        let mut this = Self {
            model,
            bound: HashMap::new(),
            operations: Vec::new(),
            derived: HashMap::new(),
            names: HashMap::new(),
            suggestions: Suggestions::default(),
        };
        for (namespace, schema) in &model.schemas {
            let entities = schema.entity_types.iter().map(|(name, entity)| (name, &entity.structure, true));
            let complex = schema.complex_types.iter().map(|(name, complex)| (name, &complex.structure, false));
            for (name, structure, is_entity) in entities.chain(complex) {
                let name = QualifiedName::new(namespace, name);
                if let Some(base) = &structure.base {
                    this.derived.entry(base).or_default().push(name.clone());
                }
                this.names.insert(name, NamedType { structure, is_entity });
            }
            for (name, overloads) in &schema.operations {
                for operation in overloads {
                    this.add(namespace, name, operation);
                }
            }
        }
        this
    }

    fn add(&mut self, namespace: &str, name: &'m str, operation: &'m Operation) {
        let Some(parameter) = operation.binding_parameter() else { return };
        let TypeName::Named(binding) = &parameter.type_ref.name else { return };
        let on_collection = parameter.type_ref.collection;
        let at = self.operations.len();
        self.operations.push(Bound { name: QualifiedName::new(namespace, name), binding, on_collection, operation });
        self.bound.entry((binding, on_collection)).or_default().entry(name).or_default().push(at);
    }

    /// Resolves a request: an HTTP method and a URL.
    pub fn resolve(&self, method: &str, url: &str) -> Result<Resolved<'_>, Unresolved> {
        walk::resolve(self, method, url)
    }

    /// Returns the model.
    pub fn model(&self) -> &'m EntityModel {
        self.model
    }

    /// Returns the namespace of the entity container, which has the service's main types.
    pub fn container_namespace(&self) -> Option<&'m str> {
        self.model.container().map(|(namespace, _)| namespace)
    }

    /// Returns the name, the structure, and whether it is an entity type, of the structured type of that name.
    pub(super) fn structure(&self, name: &QualifiedName) -> Option<(&QualifiedName, &'m StructuredType, bool)> {
        self.names.get_key_value(name).map(|(name, found)| (name, found.structure, found.is_entity))
    }

    /// Returns the type itself and its bases, nearest first.
    pub(super) fn lineage<'s>(&'s self, name: &QualifiedName) -> Vec<(&'s QualifiedName, &'m StructuredType)> {
        let mut lineage: Vec<(&QualifiedName, &'m StructuredType)> = Vec::new();
        let mut seen = HashSet::new();
        let mut next = self.structure(name);
        while let Some((name, structure, _)) = next {
            if !seen.insert(name) {
                break;
            }
            lineage.push((name, structure));
            next = structure.base.as_ref().and_then(|base| self.structure(base));
        }
        lineage
    }

    /// Returns all types derived from a type: nearest first, and by name within one level.
    pub(super) fn descendants<'s>(&'s self, name: &QualifiedName) -> Vec<(&'s QualifiedName, &'m StructuredType)> {
        let mut found: Vec<(&QualifiedName, &'m StructuredType)> = Vec::new();
        let mut seen = HashSet::new();
        let mut level: Vec<&QualifiedName> = self.derived.get(name).into_iter().flatten().collect();
        while !level.is_empty() {
            level.sort();
            let mut next = Vec::new();
            for name in level {
                if !seen.insert(name) {
                    continue;
                }
                found.extend(self.structure(name).map(|(name, structure, _)| (name, structure)));
                next.extend(self.derived.get(name).into_iter().flatten());
            }
            level = next;
        }
        found
    }

    /// Whether a type is the base or derives from it.
    pub(super) fn derives(&self, name: &QualifiedName, base: &QualifiedName) -> bool {
        self.lineage(name).iter().any(|(ancestor, _)| *ancestor == base)
    }

    /// Returns the overloads of a simple name that are bound to exactly this type.
    pub(super) fn bound_here(&self, binding: &QualifiedName, on_collection: bool, name: &str) -> Vec<&Bound<'m>> {
        let overloads = self.bound.get(&(binding, on_collection)).and_then(|names| names.get(name));
        overloads.into_iter().flatten().map(|at| &self.operations[*at]).collect()
    }

    /// Returns the simple names of the operations bound to exactly this type.
    pub(super) fn bound_names(&self, binding: &QualifiedName, on_collection: bool) -> Vec<&'m str> {
        let names = self.bound.get(&(binding, on_collection));
        names.into_iter().flat_map(HashMap::keys).copied().collect()
    }

    /// Iterates over all bound overloads of a simple name, whatever type they are bound to.
    pub(super) fn bound_anywhere<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s Bound<'m>> {
        self.operations.iter().filter(move |bound| bound.name.name().eq_ignore_ascii_case(name))
    }
}
