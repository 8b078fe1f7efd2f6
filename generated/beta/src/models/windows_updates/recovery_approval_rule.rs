// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.recoveryApprovalRule`, a complex type derived from `microsoft.graph.windowsUpdates.approvalRule`.
    RecoveryApprovalRule "microsoft.graph.windowsUpdates.recoveryApprovalRule" "complex" : super::ApprovalRule;
    /// `deferralInDays`: Int32, not null
    deferral_in_days "deferralInDays" "r": i32,
}

mg::derived_from! { RecoveryApprovalRule: super::ApprovalRule }
