// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerBasicApprovalAttachment`, a complex type derived from `microsoft.graph.plannerBaseApprovalAttachment`.
    PlannerBasicApprovalAttachment "microsoft.graph.plannerBasicApprovalAttachment" "complex" : super::PlannerBaseApprovalAttachment;
    /// `approvalId`: String
    approval_id "approvalId": String,
    /// `status`: plannerApprovalStatus
    status "status": mg::Open<super::PlannerApprovalStatus>,
}

mg::derived_from! { PlannerBasicApprovalAttachment: super::PlannerBaseApprovalAttachment }
