// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageApprovalStage`.
pub struct AccessPackageApprovalStage {
    /// `approverInformationVisibility`. Never null.
    pub approver_information_visibility: mg::Field<
        mg::Open<super::ApproverInformationVisibility>,
    >,
    /// `durationBeforeAutomaticDenial`.
    pub duration_before_automatic_denial: mg::Field<mg::Duration>,
    /// `durationBeforeEscalation`.
    pub duration_before_escalation: mg::Field<mg::Duration>,
    /// `escalationApprovers`.
    pub escalation_approvers: mg::Field<Vec<super::SubjectSet>>,
    /// `fallbackEscalationApprovers`.
    pub fallback_escalation_approvers: mg::Field<Vec<super::SubjectSet>>,
    /// `fallbackPrimaryApprovers`.
    pub fallback_primary_approvers: mg::Field<Vec<super::SubjectSet>>,
    /// `isApproverJustificationRequired`.
    pub is_approver_justification_required: mg::Field<bool>,
    /// `isEscalationEnabled`.
    pub is_escalation_enabled: mg::Field<bool>,
    /// `primaryApprovers`.
    pub primary_approvers: mg::Field<Vec<super::SubjectSet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageApprovalStage: "microsoft.graph.accessPackageApprovalStage", complex;
    approver_information_visibility: "approverInformationVisibility" required,
    duration_before_automatic_denial: "durationBeforeAutomaticDenial",
    duration_before_escalation: "durationBeforeEscalation",
    escalation_approvers: "escalationApprovers",
    fallback_escalation_approvers: "fallbackEscalationApprovers",
    fallback_primary_approvers: "fallbackPrimaryApprovers",
    is_approver_justification_required: "isApproverJustificationRequired",
    is_escalation_enabled: "isEscalationEnabled",
    primary_approvers: "primaryApprovers",
}
