// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcPolicyPendingApplyStatusResult`.
pub struct CloudPcPolicyPendingApplyStatusResult {
    /// `hasUnappliedPolicyUpdate`. Never null.
    pub has_unapplied_policy_update: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcPolicyPendingApplyStatusResult: "microsoft.graph.cloudPcPolicyPendingApplyStatusResult", complex;
    has_unapplied_policy_update: "hasUnappliedPolicyUpdate" required,
}
