// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalSolution`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approvalsolution?view=graph-rest-beta>
    ApprovalSolution "microsoft.graph.approvalSolution" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `provisioningStatus`: provisionState
    provisioning_status "provisioningStatus": mg::Open<super::ProvisionState>,
}

mg::derived_from! { ApprovalSolution: super::Entity }

impl ApprovalSolution {
    /// `approvalItems`: many `approvalItem`, contained
    pub const APPROVAL_ITEMS: mg::Nav<ApprovalSolution, Vec<super::ApprovalItem>> = mg::Nav::new(
        "approvalItems",
    );
    /// `operations`: many `approvalOperation`, contained
    pub const OPERATIONS: mg::Nav<ApprovalSolution, Vec<super::ApprovalOperation>> = mg::Nav::new(
        "operations",
    );
}
