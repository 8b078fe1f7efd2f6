// @generated
use crate::mg;

/// Complex type `microsoft.graph.approvalStage`.
pub struct ApprovalStage {
    /// `approvalStageTimeOutInDays`.
    pub approval_stage_time_out_in_days: mg::Field<i32>,
    /// `approverInformationVisibility`. Never null.
    pub approver_information_visibility: mg::Field<
        mg::Open<super::ApproverInformationVisibility>,
    >,
    /// `escalationApprovers`.
    pub escalation_approvers: mg::Field<Vec<super::UserSet>>,
    /// `escalationTimeInMinutes`.
    pub escalation_time_in_minutes: mg::Field<i32>,
    /// `isApproverJustificationRequired`.
    pub is_approver_justification_required: mg::Field<bool>,
    /// `isEscalationEnabled`.
    pub is_escalation_enabled: mg::Field<bool>,
    /// `primaryApprovers`.
    pub primary_approvers: mg::Field<Vec<super::UserSet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalStage: "microsoft.graph.approvalStage", complex, family ApprovalStageKind;
    approval_stage_time_out_in_days: "approvalStageTimeOutInDays",
    approver_information_visibility: "approverInformationVisibility" required,
    escalation_approvers: "escalationApprovers",
    escalation_time_in_minutes: "escalationTimeInMinutes",
    is_approver_justification_required: "isApproverJustificationRequired",
    is_escalation_enabled: "isEscalationEnabled",
    primary_approvers: "primaryApprovers",
}

/// The types derived from [`ApprovalStage`].
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
