// @generated
use crate::mg;

/// Entity type [`microsoft.graph.approvalSolution`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ApprovalSolutionResource`](crate::requests::approval_solution::ApprovalSolutionResource), for
/// example `graph.solutions().approval()`.
///
/// Operations: `provision`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/approvalsolution?view=graph-rest-beta
pub struct ApprovalSolution {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `provisioningStatus`.
    pub provisioning_status: mg::Field<mg::Open<super::ProvisionState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalSolution: "microsoft.graph.approvalSolution", entity, base super::Entity;
    id: "id" key required,
    provisioning_status: "provisioningStatus",
}

mg::derived_from! { ApprovalSolution: super::Entity }

impl ApprovalSolution {
    /// `approvalItems`: many [`ApprovalItem`](super::ApprovalItem).
    pub const APPROVAL_ITEMS: mg::Nav<ApprovalSolution, Vec<super::ApprovalItem>> = mg::Nav::new(
        "approvalItems",
    );
    /// `operations`: many [`ApprovalOperation`](super::ApprovalOperation).
    pub const OPERATIONS: mg::Nav<ApprovalSolution, Vec<super::ApprovalOperation>> = mg::Nav::new(
        "operations",
    );
}
