// @generated
use crate::mg;

/// Entity type [`microsoft.graph.singleValueLegacyExtendedProperty`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SingleValueLegacyExtendedPropertyCollection`], for example
/// `graph.me().calendar().single_value_extended_properties()`.
///
/// [`SingleValueLegacyExtendedPropertyCollection`]: crate::requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/singlevaluelegacyextendedproperty?view=graph-rest-beta
pub struct SingleValueLegacyExtendedProperty {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SingleValueLegacyExtendedProperty: "microsoft.graph.singleValueLegacyExtendedProperty", entity, base super::Entity;
    id: "id" key required,
    value: "value",
}

mg::derived_from! { SingleValueLegacyExtendedProperty: super::Entity }
