// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantAccessPolicyM365CollaborationInboundSetting`, a complex type.
    CrossTenantAccessPolicyM365CollaborationInboundSetting "microsoft.graph.crossTenantAccessPolicyM365CollaborationInboundSetting" "complex";
    /// `users`: crossTenantAccessPolicyTargetConfiguration
    users "users": mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
}
