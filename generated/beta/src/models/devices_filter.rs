// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.devicesFilter`, a complex type.
    DevicesFilter "microsoft.graph.devicesFilter" "complex";
    /// `mode`: crossTenantAccessPolicyTargetConfigurationAccessType
    mode "mode": mg::Open<super::CrossTenantAccessPolicyTargetConfigurationAccessType>,
    /// `rule`: String
    rule "rule": String,
}
