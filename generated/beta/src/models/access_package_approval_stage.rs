// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageApprovalStage`, a complex type.
    AccessPackageApprovalStage "microsoft.graph.accessPackageApprovalStage" "complex";
    /// `approverInformationVisibility`: approverInformationVisibility, not null
    approver_information_visibility "approverInformationVisibility" "r": mg::Open<super::ApproverInformationVisibility>,
    /// `durationBeforeAutomaticDenial`: Duration
    duration_before_automatic_denial "durationBeforeAutomaticDenial": mg::Duration,
    /// `durationBeforeEscalation`: Duration
    duration_before_escalation "durationBeforeEscalation": mg::Duration,
    /// `escalationApprovers`: Collection(subjectSet)
    escalation_approvers "escalationApprovers": Vec<super::SubjectSet>,
    /// `fallbackEscalationApprovers`: Collection(subjectSet)
    fallback_escalation_approvers "fallbackEscalationApprovers": Vec<super::SubjectSet>,
    /// `fallbackPrimaryApprovers`: Collection(subjectSet)
    fallback_primary_approvers "fallbackPrimaryApprovers": Vec<super::SubjectSet>,
    /// `isApproverJustificationRequired`: Boolean
    is_approver_justification_required "isApproverJustificationRequired": bool,
    /// `isEscalationEnabled`: Boolean
    is_escalation_enabled "isEscalationEnabled": bool,
    /// `primaryApprovers`: Collection(subjectSet)
    primary_approvers "primaryApprovers": Vec<super::SubjectSet>,
}
