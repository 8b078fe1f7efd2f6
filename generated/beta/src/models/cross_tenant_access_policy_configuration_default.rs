// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantAccessPolicyConfigurationDefault`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationdefault?view=graph-rest-beta>
    CrossTenantAccessPolicyConfigurationDefault "microsoft.graph.crossTenantAccessPolicyConfigurationDefault" "entity" : super::Entity;
    /// `appServiceConnectInbound`: crossTenantAccessPolicyAppServiceConnectSetting
    app_service_connect_inbound "appServiceConnectInbound": mg::Boxed<super::CrossTenantAccessPolicyAppServiceConnectSetting>,
    /// `automaticUserConsentSettings`: inboundOutboundPolicyConfiguration
    automatic_user_consent_settings "automaticUserConsentSettings": mg::Boxed<super::InboundOutboundPolicyConfiguration>,
    /// `b2bCollaborationInbound`: crossTenantAccessPolicyB2BSetting
    b2b_collaboration_inbound "b2bCollaborationInbound": mg::Boxed<super::CrossTenantAccessPolicyB2bSetting>,
    /// `b2bCollaborationOutbound`: crossTenantAccessPolicyB2BSetting
    b2b_collaboration_outbound "b2bCollaborationOutbound": mg::Boxed<super::CrossTenantAccessPolicyB2bSetting>,
    /// `b2bDirectConnectInbound`: crossTenantAccessPolicyB2BSetting
    b2b_direct_connect_inbound "b2bDirectConnectInbound": mg::Boxed<super::CrossTenantAccessPolicyB2bSetting>,
    /// `b2bDirectConnectOutbound`: crossTenantAccessPolicyB2BSetting
    b2b_direct_connect_outbound "b2bDirectConnectOutbound": mg::Boxed<super::CrossTenantAccessPolicyB2bSetting>,
    /// `blockServiceProviderOutboundAccess`: Boolean
    block_service_provider_outbound_access "blockServiceProviderOutboundAccess": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundTrust`: crossTenantAccessPolicyInboundTrust
    inbound_trust "inboundTrust": mg::Boxed<super::CrossTenantAccessPolicyInboundTrust>,
    /// `invitationRedemptionIdentityProviderConfiguration`: defaultInvitationRedemptionIdentityProviderConfiguration
    invitation_redemption_identity_provider_configuration "invitationRedemptionIdentityProviderConfiguration": mg::Boxed<super::DefaultInvitationRedemptionIdentityProviderConfiguration>,
    /// `isServiceDefault`: Boolean
    is_service_default "isServiceDefault": bool,
    /// `m365CollaborationInbound`: crossTenantAccessPolicyM365CollaborationInboundSetting
    m365_collaboration_inbound "m365CollaborationInbound": mg::Boxed<super::CrossTenantAccessPolicyM365CollaborationInboundSetting>,
    /// `m365CollaborationOutbound`: crossTenantAccessPolicyM365CollaborationOutboundSetting
    m365_collaboration_outbound "m365CollaborationOutbound": mg::Boxed<super::CrossTenantAccessPolicyM365CollaborationOutboundSetting>,
    /// `tenantRestrictions`: crossTenantAccessPolicyTenantRestrictions
    tenant_restrictions "tenantRestrictions": mg::Boxed<super::CrossTenantAccessPolicyTenantRestrictions>,
}

mg::derived_from! { CrossTenantAccessPolicyConfigurationDefault: super::Entity }

impl CrossTenantAccessPolicyConfigurationDefault {
    /// `m365Capabilities`: many `m365CapabilityBase`, contained
    pub const M365_CAPABILITIES: mg::Nav<
        CrossTenantAccessPolicyConfigurationDefault,
        Vec<super::M365CapabilityBase>,
    > = mg::Nav::new("m365Capabilities");
}
