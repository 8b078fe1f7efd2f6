// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageDynamicApprovalStage`, derived from
/// [`ApprovalStage`](super::ApprovalStage).
pub struct AccessPackageDynamicApprovalStage {
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
    AccessPackageDynamicApprovalStage: "microsoft.graph.accessPackageDynamicApprovalStage", complex, base super::ApprovalStage;
    approval_stage_time_out_in_days: "approvalStageTimeOutInDays",
    approver_information_visibility: "approverInformationVisibility" required,
    escalation_approvers: "escalationApprovers",
    escalation_time_in_minutes: "escalationTimeInMinutes",
    is_approver_justification_required: "isApproverJustificationRequired",
    is_escalation_enabled: "isEscalationEnabled",
    primary_approvers: "primaryApprovers",
}

mg::derived_from! { AccessPackageDynamicApprovalStage: super::ApprovalStage }

impl AccessPackageDynamicApprovalStage {
    /// `customExtension`: [`CustomCalloutExtension`](super::CustomCalloutExtension).
    pub const CUSTOM_EXTENSION: mg::Nav<
        AccessPackageDynamicApprovalStage,
        super::CustomCalloutExtension,
    > = mg::Nav::new("customExtension");
}
