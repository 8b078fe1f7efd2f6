// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceCategory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`DeviceCategoryCollection`](crate::requests::device_category::DeviceCategoryCollection), for
/// example `graph.device_management().device_categories()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-devicecategory?view=graph-rest-beta
pub struct DeviceCategory {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceCategory: "microsoft.graph.deviceCategory", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    role_scope_tag_ids: "roleScopeTagIds",
}

mg::derived_from! { DeviceCategory: super::Entity }
