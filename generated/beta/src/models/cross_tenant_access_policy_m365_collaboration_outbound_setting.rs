// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossTenantAccessPolicyM365CollaborationOutboundSetting`.
pub struct CrossTenantAccessPolicyM365CollaborationOutboundSetting {
    /// `usersAndGroups`.
    pub users_and_groups: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccessPolicyM365CollaborationOutboundSetting: "microsoft.graph.crossTenantAccessPolicyM365CollaborationOutboundSetting", complex;
    users_and_groups: "usersAndGroups",
}
