// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.remoteTenantGroup`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/remotetenantgroup?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2025-12-02, to be removed on 2028-12-07 (revision 2025-03/PrivatePreview:remoteTenantGroupsAPI)")]
    RemoteTenantGroup "microsoft.graph.remoteTenantGroup" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `remoteGroupDisplayName`: String
    remote_group_display_name "remoteGroupDisplayName": String,
    /// `remoteGroupId`: Guid
    remote_group_id "remoteGroupId": mg::Guid,
    /// `remoteTenantDisplayName`: String
    remote_tenant_display_name "remoteTenantDisplayName": String,
    /// `remoteTenantId`: Guid
    remote_tenant_id "remoteTenantId": mg::Guid,
    /// `remoteTenantPrimaryDomain`: String
    remote_tenant_primary_domain "remoteTenantPrimaryDomain": String,
}

mg::derived_from! { RemoteTenantGroup: super::DirectoryObject, super::Entity }
