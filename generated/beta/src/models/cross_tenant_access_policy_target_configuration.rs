// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`, a complex type.
    CrossTenantAccessPolicyTargetConfiguration "microsoft.graph.crossTenantAccessPolicyTargetConfiguration" "complex";
    /// `accessType`: crossTenantAccessPolicyTargetConfigurationAccessType
    access_type "accessType": mg::Open<super::CrossTenantAccessPolicyTargetConfigurationAccessType>,
    /// `targets`: Collection(crossTenantAccessPolicyTarget)
    targets "targets": Vec<super::CrossTenantAccessPolicyTarget>,
}
