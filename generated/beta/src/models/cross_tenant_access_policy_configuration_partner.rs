// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantAccessPolicyConfigurationPartner`, an entity type derived from `microsoft.graph.policyDeletableItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationpartner?view=graph-rest-beta>
    CrossTenantAccessPolicyConfigurationPartner "microsoft.graph.crossTenantAccessPolicyConfigurationPartner" "entity" : super::PolicyDeletableItem;
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
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `inboundTrust`: crossTenantAccessPolicyInboundTrust
    inbound_trust "inboundTrust": mg::Boxed<super::CrossTenantAccessPolicyInboundTrust>,
    /// `isInMultiTenantOrganization`: Boolean
    is_in_multi_tenant_organization "isInMultiTenantOrganization": bool,
    /// `isServiceProvider`: Boolean
    is_service_provider "isServiceProvider": bool,
    /// `m365CollaborationInbound`: crossTenantAccessPolicyM365CollaborationInboundSetting
    m365_collaboration_inbound "m365CollaborationInbound": mg::Boxed<super::CrossTenantAccessPolicyM365CollaborationInboundSetting>,
    /// `m365CollaborationOutbound`: crossTenantAccessPolicyM365CollaborationOutboundSetting
    m365_collaboration_outbound "m365CollaborationOutbound": mg::Boxed<super::CrossTenantAccessPolicyM365CollaborationOutboundSetting>,
    /// `tenantId`: String, key, not null
    tenant_id "tenantId" "kr": String,
    /// `tenantRestrictions`: crossTenantAccessPolicyTenantRestrictions
    tenant_restrictions "tenantRestrictions": mg::Boxed<super::CrossTenantAccessPolicyTenantRestrictions>,
}

mg::derived_from! { CrossTenantAccessPolicyConfigurationPartner: super::PolicyDeletableItem }

impl CrossTenantAccessPolicyConfigurationPartner {
    /// `identitySynchronization`: `crossTenantIdentitySyncPolicyPartner`, contained
    pub const IDENTITY_SYNCHRONIZATION: mg::Nav<
        CrossTenantAccessPolicyConfigurationPartner,
        super::CrossTenantIdentitySyncPolicyPartner,
    > = mg::Nav::new("identitySynchronization");
    /// `m365Capabilities`: many `m365CapabilityBase`, contained
    pub const M365_CAPABILITIES: mg::Nav<
        CrossTenantAccessPolicyConfigurationPartner,
        Vec<super::M365CapabilityBase>,
    > = mg::Nav::new("m365Capabilities");
    /// `serviceProviderConstraints`: `serviceProviderConstraints`, contained
    pub const SERVICE_PROVIDER_CONSTRAINTS: mg::Nav<
        CrossTenantAccessPolicyConfigurationPartner,
        super::ServiceProviderConstraints,
    > = mg::Nav::new("serviceProviderConstraints");
}
