// @generated
use crate::mg;

/// Entity type [`microsoft.graph.permissionsManagement`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PermissionsManagementResource`], for example
/// `graph.identity_governance().permissions_management()`.
///
/// [`PermissionsManagementResource`]: crate::requests::permissions_management::PermissionsManagementResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissionsmanagement?view=graph-rest-beta
pub struct PermissionsManagement {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsManagement: "microsoft.graph.permissionsManagement", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PermissionsManagement: super::Entity }

impl PermissionsManagement {
    /// `permissionsRequestChanges`: many
    /// [`PermissionsRequestChange`](super::PermissionsRequestChange).
    pub const PERMISSIONS_REQUEST_CHANGES: mg::Nav<
        PermissionsManagement,
        Vec<super::PermissionsRequestChange>,
    > = mg::Nav::new("permissionsRequestChanges");
    /// `scheduledPermissionsApprovals`: many [`Approval`](super::Approval).
    pub const SCHEDULED_PERMISSIONS_APPROVALS: mg::Nav<
        PermissionsManagement,
        Vec<super::Approval>,
    > = mg::Nav::new("scheduledPermissionsApprovals");
    /// `scheduledPermissionsRequests`: many
    /// [`ScheduledPermissionsRequest`](super::ScheduledPermissionsRequest).
    pub const SCHEDULED_PERMISSIONS_REQUESTS: mg::Nav<
        PermissionsManagement,
        Vec<super::ScheduledPermissionsRequest>,
    > = mg::Nav::new("scheduledPermissionsRequests");
}
