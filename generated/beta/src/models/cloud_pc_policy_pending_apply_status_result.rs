// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcPolicyPendingApplyStatusResult`, a complex type.
    CloudPcPolicyPendingApplyStatusResult "microsoft.graph.cloudPcPolicyPendingApplyStatusResult" "complex";
    /// `hasUnappliedPolicyUpdate`: Boolean, not null
    has_unapplied_policy_update "hasUnappliedPolicyUpdate" "r": bool,
}
