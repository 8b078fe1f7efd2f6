// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.effectivePolicyAssignment`, a complex type.
    EffectivePolicyAssignment "microsoft.graph.teamsAdministration.effectivePolicyAssignment" "complex";
    /// `policyAssignment`: microsoft.graph.teamsAdministration.policyAssignment, not null
    policy_assignment "policyAssignment" "r": mg::Boxed<super::PolicyAssignment>,
    /// `policyType`: String, not null
    policy_type "policyType" "r": String,
}
