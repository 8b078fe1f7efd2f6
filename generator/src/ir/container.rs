//! The entity container: the entity sets, singletons and imports that URLs start with.

use std::collections::BTreeMap;

use super::{Annotations, HttpOperation, QualifiedName};

/// The entity container of a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntityContainer {
    /// The simple name of the container.
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
    /// Operations of a service that does not use OData, by `operationId`. `specs/` does not store them.
    pub http_operations: BTreeMap<String, HttpOperation>,
    /// Annotations of the container.
    pub annotations: Annotations,
}

/// An entity set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntitySet {
    /// `EntityType`.
    pub entity_type: QualifiedName,
    /// `IncludeInServiceDocument`; true by default.
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
    /// `Nullable`; false by default.
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
    /// `EntitySet` of the result, as the metadata writes it.
    pub entity_set: Option<String>,
    /// Annotations of the import.
    pub annotations: Annotations,
}

/// A function import: an unbound function at the service root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionImport {
    /// The function, with all its unbound overloads.
    pub function: QualifiedName,
    /// `EntitySet` of the result, as the metadata writes it.
    pub entity_set: Option<String>,
    /// `IncludeInServiceDocument`; false by default.
    pub include_in_service_document: bool,
    /// Annotations of the import.
    pub annotations: Annotations,
}
