// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsAdministration.effectivePolicyAssignment`.
pub struct EffectivePolicyAssignment {
    /// `policyAssignment`. Never null.
    pub policy_assignment: mg::Field<mg::Boxed<super::PolicyAssignment>>,
    /// `policyType`. Never null.
    pub policy_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EffectivePolicyAssignment: "microsoft.graph.teamsAdministration.effectivePolicyAssignment", complex;
    policy_assignment: "policyAssignment" required,
    policy_type: "policyType" required,
}
