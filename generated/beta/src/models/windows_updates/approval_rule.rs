// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.windowsUpdates.approvalRule`.
pub struct ApprovalRule {
    /// `deferralInDays`. Never null.
    pub deferral_in_days: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalRule: "microsoft.graph.windowsUpdates.approvalRule", complex abstract, family ApprovalRuleKind;
    deferral_in_days: "deferralInDays" required,
}

/// The types derived from [`ApprovalRule`].
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
