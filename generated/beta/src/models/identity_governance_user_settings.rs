// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernanceUserSettings`, a complex type.
    IdentityGovernanceUserSettings "microsoft.graph.identityGovernanceUserSettings" "complex";
    /// `approverDelegate`: approverDelegate
    approver_delegate "approverDelegate": mg::Boxed<super::ApproverDelegate>,
}
