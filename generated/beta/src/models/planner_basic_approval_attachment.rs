// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerBasicApprovalAttachment`, derived from
/// [`PlannerBaseApprovalAttachment`](super::PlannerBaseApprovalAttachment).
pub struct PlannerBasicApprovalAttachment {
    /// `approvalId`.
    pub approval_id: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::PlannerApprovalStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerBasicApprovalAttachment: "microsoft.graph.plannerBasicApprovalAttachment", complex, base super::PlannerBaseApprovalAttachment;
    approval_id: "approvalId",
    status: "status",
}

mg::derived_from! { PlannerBasicApprovalAttachment: super::PlannerBaseApprovalAttachment }
