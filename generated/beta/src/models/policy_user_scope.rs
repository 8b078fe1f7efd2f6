// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyUserScope`, a complex type derived from `microsoft.graph.policyScopeBase`.
    PolicyUserScope "microsoft.graph.policyUserScope" "complex" : super::PolicyScopeBase;
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
}

mg::derived_from! { PolicyUserScope: super::PolicyScopeBase }
