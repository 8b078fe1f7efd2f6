// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.allowedDataLocation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AllowedDataLocationCollection`], for example `graph.allowed_data_locations()`.
///
/// [`AllowedDataLocationCollection`]: crate::requests::allowed_data_location::AllowedDataLocationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/alloweddatalocation?view=graph-rest-beta
pub struct AllowedDataLocation {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `domain`.
    pub domain: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`.
    pub is_default: mg::Field<bool>,
    /// `location`.
    pub location: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllowedDataLocation: "microsoft.graph.allowedDataLocation", entity open, base super::Entity;
    app_id: "appId",
    domain: "domain",
    id: "id" key required,
    is_default: "isDefault",
    location: "location",
}

mg::derived_from! { AllowedDataLocation: super::Entity }
