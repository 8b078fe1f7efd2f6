// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.remoteTenantGroup`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`RemoteTenantGroupCollection`], for example
/// `graph.directory_objects().cast_to_remote_tenant_group()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`RemoteTenantGroupCollection`]: crate::requests::remote_tenant_group::RemoteTenantGroupCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/remotetenantgroup?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2025-12-02, to be removed on 2028-12-07 (revision 2025-03/PrivatePreview:remoteTenantGroupsAPI)"
)]
pub struct RemoteTenantGroup {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `remoteGroupDisplayName`.
    pub remote_group_display_name: mg::Field<String>,
    /// `remoteGroupId`.
    pub remote_group_id: mg::Field<mg::Guid>,
    /// `remoteTenantDisplayName`.
    pub remote_tenant_display_name: mg::Field<String>,
    /// `remoteTenantId`.
    pub remote_tenant_id: mg::Field<mg::Guid>,
    /// `remoteTenantPrimaryDomain`.
    pub remote_tenant_primary_domain: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoteTenantGroup: "microsoft.graph.remoteTenantGroup", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
    remote_group_display_name: "remoteGroupDisplayName",
    remote_group_id: "remoteGroupId",
    remote_tenant_display_name: "remoteTenantDisplayName",
    remote_tenant_id: "remoteTenantId",
    remote_tenant_primary_domain: "remoteTenantPrimaryDomain",
}

mg::derived_from! { RemoteTenantGroup: super::DirectoryObject, super::Entity }
