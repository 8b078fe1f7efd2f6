// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerApprovalRequirement`, a complex type.
    PlannerApprovalRequirement "microsoft.graph.plannerApprovalRequirement" "complex";
    /// `isApprovalRequired`: Boolean
    is_approval_required "isApprovalRequired": bool,
}
