// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalStage`, a complex type.
    ApprovalStage "microsoft.graph.approvalStage" "complex" => ApprovalStageKind;
    /// `approvalStageTimeOutInDays`: Int32
    approval_stage_time_out_in_days "approvalStageTimeOutInDays": i32,
    /// `approverInformationVisibility`: approverInformationVisibility, not null
    approver_information_visibility "approverInformationVisibility" "r": mg::Open<super::ApproverInformationVisibility>,
    /// `escalationApprovers`: Collection(userSet)
    escalation_approvers "escalationApprovers": Vec<super::UserSet>,
    /// `escalationTimeInMinutes`: Int32
    escalation_time_in_minutes "escalationTimeInMinutes": i32,
    /// `isApproverJustificationRequired`: Boolean
    is_approver_justification_required "isApproverJustificationRequired": bool,
    /// `isEscalationEnabled`: Boolean
    is_escalation_enabled "isEscalationEnabled": bool,
    /// `primaryApprovers`: Collection(userSet)
    primary_approvers "primaryApprovers": Vec<super::UserSet>,
}

/// The types derived from `microsoft.graph.approvalStage`.
#[non_exhaustive]
pub enum ApprovalStageKind {
    AccessPackageDynamicApprovalStage(Box<super::AccessPackageDynamicApprovalStage>),
    /// None of these, or a type that this version does not know.
    Other(Box<ApprovalStage>),
}

mg::family! {
    ApprovalStage => ApprovalStageKind;
    AccessPackageDynamicApprovalStage(super::AccessPackageDynamicApprovalStage),
}
