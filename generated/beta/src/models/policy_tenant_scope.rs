// @generated
use crate::mg;

/// Complex type `microsoft.graph.policyTenantScope`, derived from
/// [`PolicyScopeBase`](super::PolicyScopeBase).
pub struct PolicyTenantScope {
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
    /// `policyScope`.
    pub policy_scope: mg::Field<mg::Boxed<super::PolicyBinding>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyTenantScope: "microsoft.graph.policyTenantScope", complex, base super::PolicyScopeBase;
    activities: "activities" required,
    execution_mode: "executionMode" required,
    location_exclusions: "locationExclusions" required,
    locations: "locations" required,
    policy_actions: "policyActions" required,
    policy_scope: "policyScope",
}

mg::derived_from! { PolicyTenantScope: super::PolicyScopeBase }
