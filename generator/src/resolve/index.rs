//! What the walk looks up, made once for a model.

use std::collections::{HashMap, HashSet};

use super::{Resolved, Unresolved, walk};
use crate::diagnostics::Suggestions;
use crate::ir::{EntityModel, Operation, QualifiedName, StructuredType, TypeName};

/// Resolves requests against a model. Making one indexes the model; resolving is a few look-ups a segment.
#[derive(Debug)]
pub struct Resolver<'m> {
    pub(super) model: &'m EntityModel,
    /// Bound operations by binding type, single or collection, and simple name.
    bound: HashMap<(&'m QualifiedName, bool), HashMap<&'m str, Vec<usize>>>,
    operations: Vec<Bound<'m>>,
    /// Direct descendants by base.
    derived: HashMap<&'m QualifiedName, Vec<QualifiedName>>,
    /// Names of the container and of types, as long as the model lives.
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

    /// Walks a request through the model.
    pub fn resolve(&self, method: &str, url: &str) -> Result<Resolved<'_>, Unresolved> {
        walk::resolve(self, method, url)
    }

    /// The model.
    pub fn model(&self) -> &'m EntityModel {
        self.model
    }

    /// The namespace of the entity container, where a service's main types are.
    pub fn container_namespace(&self) -> Option<&'m str> {
        self.model.container().map(|(namespace, _)| namespace)
    }

    /// The declared structured type of that name.
    pub(super) fn structure(&self, name: &QualifiedName) -> Option<(&QualifiedName, &'m StructuredType, bool)> {
        self.names.get_key_value(name).map(|(name, found)| (name, found.structure, found.is_entity))
    }

    /// The type itself and its bases, nearest first.
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

    /// All descendants of a type, nearest first and in the order of their names.
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

    /// Whether one type is another or derives from it.
    pub(super) fn derives(&self, name: &QualifiedName, base: &QualifiedName) -> bool {
        self.lineage(name).iter().any(|(ancestor, _)| *ancestor == base)
    }

    /// The overloads of a simple name that are bound to exactly this type.
    pub(super) fn bound_here(&self, binding: &QualifiedName, on_collection: bool, name: &str) -> Vec<&Bound<'m>> {
        let overloads = self.bound.get(&(binding, on_collection)).and_then(|names| names.get(name));
        overloads.into_iter().flatten().map(|at| &self.operations[*at]).collect()
    }

    /// The simple names of operations bound to exactly this type.
    pub(super) fn bound_names(&self, binding: &QualifiedName, on_collection: bool) -> Vec<&'m str> {
        let names = self.bound.get(&(binding, on_collection));
        names.into_iter().flat_map(HashMap::keys).copied().collect()
    }

    /// All bound overloads of a simple name, whatever they are bound to.
    pub(super) fn bound_anywhere<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s Bound<'m>> {
        self.operations.iter().filter(move |bound| bound.name.name().eq_ignore_ascii_case(name))
    }
}
