//! Entity types, complex types and type definitions.

use std::collections::BTreeMap;

use super::{Annotations, Facets, NavigationProperty, Primitive, Property, QualifiedName};

/// How many levels of bases a type takes members, operations, casts and conversions from in generated code, so that the code
/// grows with the description and not with its square. Types in Graph have at most 4 bases. What is further away is
/// reached in several steps; properties that are declared further up stay in `extra`.
pub const INHERITED_LEVELS: usize = 16;

/// What entity types and complex types have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StructuredType {
    /// `BaseType`.
    pub base: Option<QualifiedName>,
    /// `Abstract`.
    pub is_abstract: bool,
    /// `OpenType`, as written on this type: openness is inherited and not repeated.
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
    /// `Key`, in its order; empty where the key is inherited or the type has none.
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

/// A named variation of a primitive type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeDefinition {
    /// `UnderlyingType`.
    pub underlying: Primitive,
    /// Facets.
    pub facets: Facets,
    /// Annotations of the definition.
    pub annotations: Annotations,
}
