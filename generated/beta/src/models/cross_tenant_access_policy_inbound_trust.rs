// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossTenantAccessPolicyInboundTrust`.
pub struct CrossTenantAccessPolicyInboundTrust {
    /// `isCompliantDeviceAccepted`.
    pub is_compliant_device_accepted: mg::Field<bool>,
    /// `isHybridAzureADJoinedDeviceAccepted`.
    pub is_hybrid_azure_ad_joined_device_accepted: mg::Field<bool>,
    /// `isMfaAccepted`.
    pub is_mfa_accepted: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccessPolicyInboundTrust: "microsoft.graph.crossTenantAccessPolicyInboundTrust", complex;
    is_compliant_device_accepted: "isCompliantDeviceAccepted",
    is_hybrid_azure_ad_joined_device_accepted: "isHybridAzureADJoinedDeviceAccepted",
    is_mfa_accepted: "isMfaAccepted",
}
