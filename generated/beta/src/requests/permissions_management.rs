// @generated
use crate::{mg, models, requests};

/// Requests on one [`PermissionsManagement`](models::PermissionsManagement): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity_governance().permissions_management()`.
#[derive(Clone, Debug)]
pub struct PermissionsManagementResource(mg::One<models::PermissionsManagement>);

mg::builder! { PermissionsManagementResource: mg::One<models::PermissionsManagement> }

impl PermissionsManagementResource {
    /// `…/permissionsRequestChanges`: many
    /// [`PermissionsRequestChange`](models::PermissionsRequestChange).
    #[inline]
    pub fn permissions_request_changes(
        &self,
    ) -> requests::permissions_request_change::PermissionsRequestChangeCollection {
        mg::navigate(self, "permissionsRequestChanges")
    }

    /// `…/scheduledPermissionsApprovals`: many [`Approval`](models::Approval).
    #[inline]
    pub fn scheduled_permissions_approvals(
        &self,
    ) -> requests::approval::ApprovalCollection {
        mg::navigate(self, "scheduledPermissionsApprovals")
    }

    /// `…/scheduledPermissionsRequests`: many
    /// [`ScheduledPermissionsRequest`](models::ScheduledPermissionsRequest).
    #[inline]
    pub fn scheduled_permissions_requests(
        &self,
    ) -> requests::scheduled_permissions_request::ScheduledPermissionsRequestCollection {
        mg::navigate(self, "scheduledPermissionsRequests")
    }
}
