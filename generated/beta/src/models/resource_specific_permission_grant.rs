// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.resourceSpecificPermissionGrant`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`ResourceSpecificPermissionGrantCollection`], for example
/// `graph.permission_grants()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`ResourceSpecificPermissionGrantCollection`]: crate::requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/resourcespecificpermissiongrant?view=graph-rest-beta
pub struct ResourceSpecificPermissionGrant {
    /// `clientAppId`.
    pub client_app_id: mg::Field<String>,
    /// `clientId`.
    pub client_id: mg::Field<String>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `permission`.
    pub permission: mg::Field<String>,
    /// `permissionType`.
    pub permission_type: mg::Field<String>,
    /// `resourceAppId`.
    pub resource_app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceSpecificPermissionGrant: "microsoft.graph.resourceSpecificPermissionGrant", entity open, base super::DirectoryObject;
    client_app_id: "clientAppId",
    client_id: "clientId",
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
    permission: "permission",
    permission_type: "permissionType",
    resource_app_id: "resourceAppId",
}

mg::derived_from! { ResourceSpecificPermissionGrant: super::DirectoryObject, super::Entity }
