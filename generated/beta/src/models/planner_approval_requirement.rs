// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerApprovalRequirement`.
pub struct PlannerApprovalRequirement {
    /// `isApprovalRequired`.
    pub is_approval_required: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerApprovalRequirement: "microsoft.graph.plannerApprovalRequirement", complex;
    is_approval_required: "isApprovalRequired",
}
