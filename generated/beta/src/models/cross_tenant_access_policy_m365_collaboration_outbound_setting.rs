// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantAccessPolicyM365CollaborationOutboundSetting`, a complex type.
    CrossTenantAccessPolicyM365CollaborationOutboundSetting "microsoft.graph.crossTenantAccessPolicyM365CollaborationOutboundSetting" "complex";
    /// `usersAndGroups`: crossTenantAccessPolicyTargetConfiguration
    users_and_groups "usersAndGroups": mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
}
