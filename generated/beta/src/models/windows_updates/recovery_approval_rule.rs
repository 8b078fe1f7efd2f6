// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.recoveryApprovalRule`, derived from
/// [`ApprovalRule`](super::ApprovalRule).
pub struct RecoveryApprovalRule {
    /// `deferralInDays`. Never null.
    pub deferral_in_days: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecoveryApprovalRule: "microsoft.graph.windowsUpdates.recoveryApprovalRule", complex, base super::ApprovalRule;
    deferral_in_days: "deferralInDays" required,
}

mg::derived_from! { RecoveryApprovalRule: super::ApprovalRule }
