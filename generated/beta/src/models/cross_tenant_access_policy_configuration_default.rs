// @generated
use crate::mg;

/// Entity type [`microsoft.graph.crossTenantAccessPolicyConfigurationDefault`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`CrossTenantAccessPolicyConfigurationDefaultResource`], for example
/// `graph.policies().cross_tenant_access_policy().default()`.
///
/// Operations: `reset_to_system_default`.
///
/// [`CrossTenantAccessPolicyConfigurationDefaultResource`]: crate::requests::cross_tenant_access_policy_configuration_default::CrossTenantAccessPolicyConfigurationDefaultResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationdefault?view=graph-rest-beta
pub struct CrossTenantAccessPolicyConfigurationDefault {
    /// `appServiceConnectInbound`.
    pub app_service_connect_inbound: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyAppServiceConnectSetting>,
    >,
    /// `automaticUserConsentSettings`.
    pub automatic_user_consent_settings: mg::Field<
        mg::Boxed<super::InboundOutboundPolicyConfiguration>,
    >,
    /// `b2bCollaborationInbound`.
    pub b2b_collaboration_inbound: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyB2bSetting>,
    >,
    /// `b2bCollaborationOutbound`.
    pub b2b_collaboration_outbound: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyB2bSetting>,
    >,
    /// `b2bDirectConnectInbound`.
    pub b2b_direct_connect_inbound: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyB2bSetting>,
    >,
    /// `b2bDirectConnectOutbound`.
    pub b2b_direct_connect_outbound: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyB2bSetting>,
    >,
    /// `blockServiceProviderOutboundAccess`.
    pub block_service_provider_outbound_access: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundTrust`.
    pub inbound_trust: mg::Field<mg::Boxed<super::CrossTenantAccessPolicyInboundTrust>>,
    /// `invitationRedemptionIdentityProviderConfiguration`.
    pub invitation_redemption_identity_provider_configuration: mg::Field<
        mg::Boxed<super::DefaultInvitationRedemptionIdentityProviderConfiguration>,
    >,
    /// `isServiceDefault`.
    pub is_service_default: mg::Field<bool>,
    /// `m365CollaborationInbound`.
    pub m365_collaboration_inbound: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyM365CollaborationInboundSetting>,
    >,
    /// `m365CollaborationOutbound`.
    pub m365_collaboration_outbound: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyM365CollaborationOutboundSetting>,
    >,
    /// `tenantRestrictions`.
    pub tenant_restrictions: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyTenantRestrictions>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccessPolicyConfigurationDefault: "microsoft.graph.crossTenantAccessPolicyConfigurationDefault", entity, base super::Entity;
    app_service_connect_inbound: "appServiceConnectInbound",
    automatic_user_consent_settings: "automaticUserConsentSettings",
    b2b_collaboration_inbound: "b2bCollaborationInbound",
    b2b_collaboration_outbound: "b2bCollaborationOutbound",
    b2b_direct_connect_inbound: "b2bDirectConnectInbound",
    b2b_direct_connect_outbound: "b2bDirectConnectOutbound",
    block_service_provider_outbound_access: "blockServiceProviderOutboundAccess",
    id: "id" key required,
    inbound_trust: "inboundTrust",
    invitation_redemption_identity_provider_configuration: "invitationRedemptionIdentityProviderConfiguration",
    is_service_default: "isServiceDefault",
    m365_collaboration_inbound: "m365CollaborationInbound",
    m365_collaboration_outbound: "m365CollaborationOutbound",
    tenant_restrictions: "tenantRestrictions",
}

mg::derived_from! { CrossTenantAccessPolicyConfigurationDefault: super::Entity }

impl CrossTenantAccessPolicyConfigurationDefault {
    /// `m365Capabilities`: many [`M365CapabilityBase`](super::M365CapabilityBase).
    pub const M365_CAPABILITIES: mg::Nav<
        CrossTenantAccessPolicyConfigurationDefault,
        Vec<super::M365CapabilityBase>,
    > = mg::Nav::new("m365Capabilities");
}
