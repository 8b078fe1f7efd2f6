// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsManagement`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissionsmanagement?view=graph-rest-beta>
    PermissionsManagement "microsoft.graph.permissionsManagement" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PermissionsManagement: super::Entity }

impl PermissionsManagement {
    /// `permissionsRequestChanges`: many `permissionsRequestChange`, contained
    pub const PERMISSIONS_REQUEST_CHANGES: mg::Nav<
        PermissionsManagement,
        Vec<super::PermissionsRequestChange>,
    > = mg::Nav::new("permissionsRequestChanges");
    /// `scheduledPermissionsApprovals`: many `approval`, contained
    pub const SCHEDULED_PERMISSIONS_APPROVALS: mg::Nav<
        PermissionsManagement,
        Vec<super::Approval>,
    > = mg::Nav::new("scheduledPermissionsApprovals");
    /// `scheduledPermissionsRequests`: many `scheduledPermissionsRequest`, contained
    pub const SCHEDULED_PERMISSIONS_REQUESTS: mg::Nav<
        PermissionsManagement,
        Vec<super::ScheduledPermissionsRequest>,
    > = mg::Nav::new("scheduledPermissionsRequests");
}
