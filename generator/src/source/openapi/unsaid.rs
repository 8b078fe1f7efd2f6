//! What an OpenAPI description leaves unsaid though a model has to have it.

use std::collections::BTreeSet;

use crate::ir::QualifiedName;

/// A fact that was not in the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnsaidFact {
    /// Whether a value may be null: numbers that may come as texts, references, items of collections.
    Nullable,
    /// The type of a function's parameter that is not primitive.
    Type,
    /// In which namespace an operation is that paths call by its short name.
    Namespace,
    /// Whether a type without a path or key is an entity type.
    Kind,
    /// The key of an entity type that no path addresses by key.
    Key,
    /// Whether a property whose type may be an entity is a navigation property: the description marks none.
    Navigation,
    /// Whether a navigation property contains its targets: no path shows it.
    Containment,
    /// Whether a text in base64 that no path leads to is a stream, or an entity is one where no path shows any.
    Stream,
}

/// All that a description left unsaid, and how far its paths go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unsaid {
    facts: BTreeSet<(UnsaidFact, String)>,
    reached: BTreeSet<(QualifiedName, bool)>,
}

impl Unsaid {
    /// Notes a fact of an element, which is named by its owner and, after a slash, its part.
    pub(super) fn note(&mut self, fact: UnsaidFact, element: impl Into<String>) {
        self.facts.insert((fact, element.into()));
    }

    /// Notes that a path leads to one or many of a type, and beyond.
    pub(super) fn reach(&mut self, name: &QualifiedName, collection: bool) {
        if !self.reached.contains(&(name.clone(), collection)) {
            self.reached.insert((name.clone(), collection));
        }
    }

    /// Whether a fact of an element was left unsaid.
    pub fn contains(&self, fact: UnsaidFact, element: &str) -> bool {
        self.facts.contains(&(fact, element.to_owned()))
    }

    /// Whether any path leads to one (or many) of a type and shows what there is.
    pub fn reaches(&self, name: &QualifiedName, collection: bool) -> bool {
        self.reached.contains(&(name.clone(), collection))
    }

    /// The facts, with their elements.
    pub fn facts(&self) -> impl Iterator<Item = (UnsaidFact, &str)> {
        self.facts.iter().map(|(fact, element)| (*fact, element.as_str()))
    }
}
