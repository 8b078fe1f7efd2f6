// @generated
use crate::mg;

/// Entity type [`microsoft.graph.multiValueLegacyExtendedProperty`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MultiValueLegacyExtendedPropertyCollection`], for example
/// `graph.me().calendar().multi_value_extended_properties()`.
///
/// [`MultiValueLegacyExtendedPropertyCollection`]: crate::requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/multivaluelegacyextendedproperty?view=graph-rest-beta
pub struct MultiValueLegacyExtendedProperty {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiValueLegacyExtendedProperty: "microsoft.graph.multiValueLegacyExtendedProperty", entity, base super::Entity;
    id: "id" key required,
    value: "value",
}

mg::derived_from! { MultiValueLegacyExtendedProperty: super::Entity }
