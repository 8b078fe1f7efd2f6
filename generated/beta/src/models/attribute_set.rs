// @generated
use crate::mg;

/// Entity type [`microsoft.graph.attributeSet`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AttributeSetCollection`](crate::requests::attribute_set::AttributeSetCollection),
/// for example `graph.directory().attribute_sets()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/attributeset?view=graph-rest-beta
pub struct AttributeSet {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `maxAttributesPerSet`.
    pub max_attributes_per_set: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttributeSet: "microsoft.graph.attributeSet", entity, base super::Entity;
    description: "description",
    id: "id" key required,
    max_attributes_per_set: "maxAttributesPerSet",
}

mg::derived_from! { AttributeSet: super::Entity }
