// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantAccessPolicyTarget`, a complex type.
    CrossTenantAccessPolicyTarget "microsoft.graph.crossTenantAccessPolicyTarget" "complex";
    /// `target`: String
    target "target": String,
    /// `targetType`: crossTenantAccessPolicyTargetType
    target_type "targetType": mg::Open<super::CrossTenantAccessPolicyTargetType>,
}
