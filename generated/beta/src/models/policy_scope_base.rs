// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyScopeBase`, an abstract complex type.
    PolicyScopeBase "microsoft.graph.policyScopeBase" "complex abstract" => PolicyScopeBaseKind;
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

/// The types derived from `microsoft.graph.policyScopeBase`.
#[non_exhaustive]
pub enum PolicyScopeBaseKind {
    PolicyTenantScope(Box<super::PolicyTenantScope>),
    PolicyUserScope(Box<super::PolicyUserScope>),
    /// None of these, or a type that this version does not know.
    Other(Box<PolicyScopeBase>),
}

mg::family! {
    PolicyScopeBase => PolicyScopeBaseKind;
    PolicyTenantScope(super::PolicyTenantScope),
    PolicyUserScope(super::PolicyUserScope),
}
