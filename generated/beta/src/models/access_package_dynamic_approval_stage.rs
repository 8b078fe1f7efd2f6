// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageDynamicApprovalStage`, a complex type derived from `microsoft.graph.approvalStage`.
    AccessPackageDynamicApprovalStage "microsoft.graph.accessPackageDynamicApprovalStage" "complex" : super::ApprovalStage;
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

mg::derived_from! { AccessPackageDynamicApprovalStage: super::ApprovalStage }

impl AccessPackageDynamicApprovalStage {
    /// `customExtension`: `customCalloutExtension`
    pub const CUSTOM_EXTENSION: mg::Nav<
        AccessPackageDynamicApprovalStage,
        super::CustomCalloutExtension,
    > = mg::Nav::new("customExtension");
}
