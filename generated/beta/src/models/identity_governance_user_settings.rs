// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernanceUserSettings`.
pub struct IdentityGovernanceUserSettings {
    /// `approverDelegate`.
    pub approver_delegate: mg::Field<mg::Boxed<super::ApproverDelegate>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityGovernanceUserSettings: "microsoft.graph.identityGovernanceUserSettings", complex;
    approver_delegate: "approverDelegate",
}
