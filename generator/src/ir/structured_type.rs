//! Entity types, complex types and type definitions.

use std::collections::BTreeMap;

use super::{Annotations, Facets, NavigationProperty, Primitive, Property, QualifiedName};

/// The number of base types from which a type inherits members, operations, casts and conversions in generated code.
/// The limit keeps the size of the code proportional to the description instead of its square. Types in Graph have at
/// most 4 bases. Members of more distant bases are reached through several casts; their properties stay in `extra`.
pub const INHERITED_LEVELS: usize = 16;

/// The part that entity types and complex types have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StructuredType {
    /// `BaseType`.
    pub base: Option<QualifiedName>,
    /// `Abstract`.
    pub is_abstract: bool,
    /// `OpenType` of this type alone. Derived types of an open type are open without repeating it.
    pub is_open: bool,
    /// Properties that the type itself declares, by name.
    pub properties: BTreeMap<String, Property>,
    /// Navigation properties that the type itself declares, by name.
    pub navigation_properties: BTreeMap<String, NavigationProperty>,
    /// Annotations of the type.
    pub annotations: Annotations,
}

/// An entity type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntityType {
    /// Base, properties and navigation.
    pub structure: StructuredType,
    /// `HasStream`: the entity is a media entity, read through `$value`.
    pub has_stream: bool,
    /// `Key`, in the order of the metadata. Empty if the key is inherited or the type has none.
    pub key: Vec<KeyProperty>,
}

/// One property of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyProperty {
    /// `PropertyRef/@Name`: a property, or a path through complex properties.
    pub path: String,
    /// `PropertyRef/@Alias`, required for a path.
    pub alias: Option<String>,
}

/// A complex type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComplexType {
    /// Base, properties and navigation.
    pub structure: StructuredType,
}

/// A type definition: a primitive type with a name of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeDefinition {
    /// `UnderlyingType`.
    pub underlying: Primitive,
    /// The facets of the underlying type.
    pub facets: Facets,
    /// Annotations of the definition.
    pub annotations: Annotations,
}
