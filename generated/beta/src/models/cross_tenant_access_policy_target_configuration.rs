// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`.
pub struct CrossTenantAccessPolicyTargetConfiguration {
    /// `accessType`.
    pub access_type: mg::Field<
        mg::Open<super::CrossTenantAccessPolicyTargetConfigurationAccessType>,
    >,
    /// `targets`.
    pub targets: mg::Field<Vec<super::CrossTenantAccessPolicyTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccessPolicyTargetConfiguration: "microsoft.graph.crossTenantAccessPolicyTargetConfiguration", complex;
    access_type: "accessType",
    targets: "targets",
}
