// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantAccessPolicyInboundTrust`, a complex type.
    CrossTenantAccessPolicyInboundTrust "microsoft.graph.crossTenantAccessPolicyInboundTrust" "complex";
    /// `isCompliantDeviceAccepted`: Boolean
    is_compliant_device_accepted "isCompliantDeviceAccepted": bool,
    /// `isHybridAzureADJoinedDeviceAccepted`: Boolean
    is_hybrid_azure_ad_joined_device_accepted "isHybridAzureADJoinedDeviceAccepted": bool,
    /// `isMfaAccepted`: Boolean
    is_mfa_accepted "isMfaAccepted": bool,
}
