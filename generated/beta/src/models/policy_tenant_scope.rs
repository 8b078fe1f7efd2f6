// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyTenantScope`, a complex type derived from `microsoft.graph.policyScopeBase`.
    PolicyTenantScope "microsoft.graph.policyTenantScope" "complex" : super::PolicyScopeBase;
    /// `activities`: userActivityTypes, not null
    activities "activities" "r": mg::Flags<super::UserActivityTypes>,
    /// `executionMode`: executionMode, not null
    execution_mode "executionMode" "r": mg::Open<super::ExecutionMode>,
    /// `locationExclusions`: Collection(policyLocation), items not null
    location_exclusions "locationExclusions" "r": Vec<super::PolicyLocation>,
    /// `locations`: Collection(policyLocation), items not null
    locations "locations" "r": Vec<super::PolicyLocation>,
    /// `policyActions`: Collection(dlpActionInfo), items not null
    policy_actions "policyActions" "r": Vec<super::DlpActionInfo>,
    /// `policyScope`: policyBinding
    policy_scope "policyScope": mg::Boxed<super::PolicyBinding>,
}

mg::derived_from! { PolicyTenantScope: super::PolicyScopeBase }
