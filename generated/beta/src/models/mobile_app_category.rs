// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppCategory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MobileAppCategoryCollection`], for example
/// `graph.device_app_management().mobile_app_categories()`.
///
/// [`MobileAppCategoryCollection`]: crate::requests::mobile_app_category::MobileAppCategoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappcategory?view=graph-rest-beta
pub struct MobileAppCategory {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppCategory: "microsoft.graph.mobileAppCategory", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
}

mg::derived_from! { MobileAppCategory: super::Entity }
