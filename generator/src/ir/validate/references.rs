//! Checks that the types to which a model refers exist.

use std::collections::{BTreeMap, HashMap};

use super::{Check, Part};
use crate::diagnostics::closest;
use crate::ir::{ElementPath, EntityModel, Primitive, QualifiedName, TypeName, TypeRef};

/// The maximum number of findings with a suggestion: each suggestion compares a name with all names of a namespace.
const SUGGESTIONS: usize = 25;

/// The kind of type that a name refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Entity,
    Complex,
    Enum,
    Definition,
    /// A type of a referenced document, which is not part of the model. Nothing else is known about it.
    External,
}

impl Kind {
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Entity => "an entity type",
            Self::Complex => "a complex type",
            Self::Enum => "an enumeration type",
            Self::Definition => "a type definition",
            Self::External => "a type of another document",
        }
    }
}

/// All types of a model, by namespace and name.
pub(super) struct Names<'m> {
    kinds: HashMap<&'m str, HashMap<&'m str, Kind>>,
    /// Namespaces that the model references and does not declare.
    included: Vec<&'m str>,
    suggestions_left: usize,
}

impl<'m> Names<'m> {
    pub(super) fn collect(model: &'m EntityModel) -> Self {
        let mut kinds: HashMap<&str, HashMap<&str, Kind>> = HashMap::new();
        for (namespace, schema) in &model.schemas {
            let entities = schema.entity_types.keys().map(|name| (name.as_str(), Kind::Entity));
            let complex = schema.complex_types.keys().map(|name| (name.as_str(), Kind::Complex));
            let enums = schema.enum_types.keys().map(|name| (name.as_str(), Kind::Enum));
            let definitions = schema.type_definitions.keys().map(|name| (name.as_str(), Kind::Definition));
            kinds.insert(namespace, entities.chain(complex).chain(enums).chain(definitions).collect());
        }
        let included = model.references.values().flat_map(|reference| reference.includes.keys());
        let included = included.map(String::as_str).filter(|namespace| !kinds.contains_key(namespace)).collect();
        Self { kinds, included, suggestions_left: SUGGESTIONS }
    }

    pub(super) fn kind(&self, name: &QualifiedName) -> Option<Kind> {
        match self.kinds.get(name.namespace()) {
            Some(schema) => schema.get(name.name()).copied(),
            None => self.included.contains(&name.namespace()).then_some(Kind::External),
        }
    }

    /// Returns the name that was most likely intended.
    fn suggestion(&mut self, name: &QualifiedName) -> Option<String> {
        self.suggestions_left = self.suggestions_left.checked_sub(1)?;
        if name.namespace() == "Edm" {
            return closest(name.as_str(), Primitive::ALL.iter().map(|primitive| primitive.name())).map(str::to_owned);
        }
        // Prefer the same simple name in another namespace to a similar name in the same namespace.
        let mut elsewhere: Vec<&str> = self
            .kinds
            .iter()
            .filter(|(_, schema)| schema.contains_key(name.name()))
            .map(|(namespace, _)| *namespace)
            .collect();
        elsewhere.sort_unstable();
        if let Some(namespace) = elsewhere.first() {
            return Some(format!("{namespace}.{}", name.name()));
        }
        let near = closest(name.name(), self.kinds.get(name.namespace())?.keys().copied())?;
        Some(format!("{}.{near}", name.namespace()))
    }
}

impl Check<'_> {
    /// Returns the kind of a type, or adds a finding if no type has that name.
    ///
    /// `element` is only called to report a finding: building the paths of all elements would cost more than the whole
    /// check.
    pub(super) fn resolve(
        &mut self,
        name: &QualifiedName,
        element: impl FnOnce() -> ElementPath,
        part: Part,
    ) -> Option<Kind> {
        let kind = self.names.kind(name);
        if kind.is_none() {
            let message = if name.namespace() == "Edm" {
                format!("`Edm` has no type `{}`", name.name())
            } else if self.model.schemas.contains_key(name.namespace()) {
                format!("type `{name}` is not defined")
            } else {
                format!("type `{name}` is not defined: `{}` is neither a namespace nor an alias here", name.namespace())
            };
            let remedy = match self.names.suggestion(name) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "define it, correct the name, or refer to the document that defines it".to_owned(),
            };
            self.error(element(), part, "model::undefined-type", message, remedy);
        }
        kind
    }

    /// Checks the type of a property, parameter, return value or term.
    pub(super) fn type_ref(&mut self, type_ref: &TypeRef, element: impl FnOnce() -> ElementPath) -> Option<Kind> {
        match &type_ref.name {
            TypeName::Primitive(_) => None,
            TypeName::Named(name) => self.resolve(name, element, Part::Type),
        }
    }

    /// Reports simple names that a schema gives to several types. CSDL cannot declare such types, other formats can.
    pub(super) fn one_type_a_name(&mut self) {
        for (namespace, schema) in &self.model.schemas {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            let kinds = schema.entity_types.keys().chain(schema.complex_types.keys());
            for name in kinds.chain(schema.enum_types.keys()).chain(schema.type_definitions.keys()) {
                *counts.entry(name).or_default() += 1;
            }
            for (name, _) in counts.into_iter().filter(|(_, count)| *count > 1) {
                let path = ElementPath::of(&QualifiedName::new(namespace, name));
                let message = format!("`{path}` is declared as more than one kind of type");
                self.error(path, Part::Whole, "model::duplicate-type", message, "keep one of them");
            }
        }
    }
}
