// @generated
use crate::mg;

/// Entity type [`microsoft.graph.allowedValue`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AllowedValueCollection`](crate::requests::allowed_value::AllowedValueCollection),
/// for example `graph.directory().custom_security_attribute_definitions().id(id).allowed_values()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/allowedvalue?view=graph-rest-beta
pub struct AllowedValue {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isActive`.
    pub is_active: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllowedValue: "microsoft.graph.allowedValue", entity, base super::Entity;
    id: "id" key required,
    is_active: "isActive",
}

mg::derived_from! { AllowedValue: super::Entity }
