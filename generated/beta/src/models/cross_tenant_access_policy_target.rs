// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossTenantAccessPolicyTarget`.
pub struct CrossTenantAccessPolicyTarget {
    /// `target`.
    pub target: mg::Field<String>,
    /// `targetType`.
    pub target_type: mg::Field<mg::Open<super::CrossTenantAccessPolicyTargetType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccessPolicyTarget: "microsoft.graph.crossTenantAccessPolicyTarget", complex;
    target: "target",
    target_type: "targetType",
}
