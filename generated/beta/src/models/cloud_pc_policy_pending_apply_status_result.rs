// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcPolicyPendingApplyStatusResult`, a complex type.
    CloudPcPolicyPendingApplyStatusResult "microsoft.graph.cloudPcPolicyPendingApplyStatusResult" "complex";
    /// `hasUnappliedPolicyUpdate`: Boolean
    has_unapplied_policy_update "hasUnappliedPolicyUpdate": bool,
}
