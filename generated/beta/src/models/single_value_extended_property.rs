// @generated
use crate::mg;

/// Entity type [`microsoft.graph.singleValueExtendedProperty`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SingleValueExtendedPropertyCollection`], for example
/// `graph.me().todo().lists().id(id).single_value_extended_properties()`.
///
/// [`SingleValueExtendedPropertyCollection`]: crate::requests::single_value_extended_property::SingleValueExtendedPropertyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/singlevalueextendedproperty?view=graph-rest-beta
pub struct SingleValueExtendedProperty {
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
    SingleValueExtendedProperty: "microsoft.graph.singleValueExtendedProperty", entity, base super::Entity;
    id: "id" key required,
    value: "value",
}

mg::derived_from! { SingleValueExtendedProperty: super::Entity }
