// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.approvalRule`, an abstract complex type.
    ApprovalRule "microsoft.graph.windowsUpdates.approvalRule" "complex abstract" => ApprovalRuleKind;
    /// `deferralInDays`: Int32, not null
    deferral_in_days "deferralInDays" "r": i32,
}

/// The types derived from `microsoft.graph.windowsUpdates.approvalRule`.
#[non_exhaustive]
pub enum ApprovalRuleKind {
    QualityUpdateApprovalRule(Box<super::QualityUpdateApprovalRule>),
    RecoveryApprovalRule(Box<super::RecoveryApprovalRule>),
    /// None of these, or a type that this version does not know.
    Other(Box<ApprovalRule>),
}

mg::family! {
    ApprovalRule => ApprovalRuleKind;
    QualityUpdateApprovalRule(super::QualityUpdateApprovalRule),
    RecoveryApprovalRule(super::RecoveryApprovalRule),
}
