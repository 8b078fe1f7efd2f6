// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.policyScopeBase`.
pub struct PolicyScopeBase {
    /// `activities`. Never null.
    pub activities: mg::Field<mg::Flags<super::UserActivityTypes>>,
    /// `executionMode`. Never null.
    pub execution_mode: mg::Field<mg::Open<super::ExecutionMode>>,
    /// `locationExclusions`.
    pub location_exclusions: mg::Field<Vec<super::PolicyLocation>>,
    /// `locations`.
    pub locations: mg::Field<Vec<super::PolicyLocation>>,
    /// `policyActions`.
    pub policy_actions: mg::Field<Vec<super::DlpActionInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyScopeBase: "microsoft.graph.policyScopeBase", complex abstract, family PolicyScopeBaseKind;
    activities: "activities" required,
    execution_mode: "executionMode" required,
    location_exclusions: "locationExclusions" required,
    locations: "locations" required,
    policy_actions: "policyActions" required,
}

/// The types derived from [`PolicyScopeBase`].
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
