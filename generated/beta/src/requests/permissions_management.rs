// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.permissionsManagement`, by its URL.
    ///
    /// For example `/identityGovernance/permissionsManagement`.
    PermissionsManagementResource(mg::One<models::PermissionsManagement>)
}

impl PermissionsManagementResource {
    /// `…/permissionsRequestChanges`: many `permissionsRequestChange`
    #[inline]
    pub fn permissions_request_changes(
        &self,
    ) -> requests::permissions_request_change::PermissionsRequestChangeCollection {
        mg::to(self, "permissionsRequestChanges")
    }

    /// `…/scheduledPermissionsApprovals`: many `approval`
    #[inline]
    pub fn scheduled_permissions_approvals(
        &self,
    ) -> requests::approval::ApprovalCollection {
        mg::to(self, "scheduledPermissionsApprovals")
    }

    /// `…/scheduledPermissionsRequests`: many `scheduledPermissionsRequest`
    #[inline]
    pub fn scheduled_permissions_requests(
        &self,
    ) -> requests::scheduled_permissions_request::ScheduledPermissionsRequestCollection {
        mg::to(self, "scheduledPermissionsRequests")
    }
}
