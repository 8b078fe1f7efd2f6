// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.approval`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentApprovals/{approval-id}`.
    ApprovalResource(mg::One<models::Approval>)
}

impl ApprovalResource {
    /// `…/request`: `request`
    #[inline]
    pub fn request(&self) -> requests::request::RequestResource {
        mg::to(self, "request")
    }

    /// `…/steps`: many `approvalStep`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    /// | `GET …/{id}` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn steps(&self) -> requests::approval_step::ApprovalStepCollection {
        mg::to(self, "steps")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.approval`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentApprovals`.
    ApprovalCollection(mg::Many<models::Approval, ApprovalResource>)
}

impl ApprovalCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::Approval>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: approvalFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::ApprovalFilterByCurrentUserOptions>,
}
