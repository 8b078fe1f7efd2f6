//! The entity container: what a service's URLs start with.

use std::collections::BTreeMap;

use super::{Annotations, HttpOperation, QualifiedName};

/// The entity container of a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntityContainer {
    /// Its simple name.
    pub name: String,
    /// `Extends`.
    pub extends: Option<QualifiedName>,
    /// Entity sets by name.
    pub entity_sets: BTreeMap<String, EntitySet>,
    /// Singletons by name.
    pub singletons: BTreeMap<String, Singleton>,
    /// Action imports by name.
    pub action_imports: BTreeMap<String, ActionImport>,
    /// Function imports by name.
    pub function_imports: BTreeMap<String, FunctionImport>,
    /// Operations of a service that is not OData's, by `operationId`. Specs don't hold them.
    pub http_operations: BTreeMap<String, HttpOperation>,
    /// Annotations of the container.
    pub annotations: Annotations,
}

/// An entity set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntitySet {
    /// `EntityType`.
    pub entity_type: QualifiedName,
    /// `IncludeInServiceDocument`; true unless written.
    pub include_in_service_document: bool,
    /// `NavigationPropertyBinding`s: path to target.
    pub bindings: BTreeMap<String, String>,
    /// Annotations of the set.
    pub annotations: Annotations,
}

/// A singleton.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Singleton {
    /// `Type`.
    pub entity_type: QualifiedName,
    /// `Nullable`; false unless written.
    pub nullable: bool,
    /// `NavigationPropertyBinding`s: path to target.
    pub bindings: BTreeMap<String, String>,
    /// Annotations of the singleton.
    pub annotations: Annotations,
}

/// An action import: an unbound action at the service root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionImport {
    /// The action.
    pub action: QualifiedName,
    /// `EntitySet` of the result, as written.
    pub entity_set: Option<String>,
    /// Annotations of the import.
    pub annotations: Annotations,
}

/// A function import: an unbound function at the service root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionImport {
    /// The function, with all its unbound overloads.
    pub function: QualifiedName,
    /// `EntitySet` of the result, as written.
    pub entity_set: Option<String>,
    /// `IncludeInServiceDocument`; false unless written.
    pub include_in_service_document: bool,
    /// Annotations of the import.
    pub annotations: Annotations,
}
