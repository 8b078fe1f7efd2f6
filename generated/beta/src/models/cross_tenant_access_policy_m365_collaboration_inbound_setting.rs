// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossTenantAccessPolicyM365CollaborationInboundSetting`.
pub struct CrossTenantAccessPolicyM365CollaborationInboundSetting {
    /// `users`.
    pub users: mg::Field<mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccessPolicyM365CollaborationInboundSetting: "microsoft.graph.crossTenantAccessPolicyM365CollaborationInboundSetting", complex;
    users: "users",
}
