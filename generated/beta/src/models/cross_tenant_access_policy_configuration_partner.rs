// @generated
use crate::mg;

/// Entity type [`microsoft.graph.crossTenantAccessPolicyConfigurationPartner`][reference], derived
/// from [`PolicyDeletableItem`](super::PolicyDeletableItem).
///
/// Requests: [`CrossTenantAccessPolicyConfigurationPartnerCollection`], for example
/// `graph.policies().cross_tenant_access_policy().partners()`.
///
/// Operations: `restore`.
///
/// [`CrossTenantAccessPolicyConfigurationPartnerCollection`]: crate::requests::cross_tenant_access_policy_configuration_partner::CrossTenantAccessPolicyConfigurationPartnerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationpartner?view=graph-rest-beta
pub struct CrossTenantAccessPolicyConfigurationPartner {
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
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inboundTrust`.
    pub inbound_trust: mg::Field<mg::Boxed<super::CrossTenantAccessPolicyInboundTrust>>,
    /// `isInMultiTenantOrganization`.
    pub is_in_multi_tenant_organization: mg::Field<bool>,
    /// `isServiceProvider`.
    pub is_service_provider: mg::Field<bool>,
    /// `m365CollaborationInbound`.
    pub m365_collaboration_inbound: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyM365CollaborationInboundSetting>,
    >,
    /// `m365CollaborationOutbound`.
    pub m365_collaboration_outbound: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyM365CollaborationOutboundSetting>,
    >,
    /// `tenantId`: the key. Never null.
    pub tenant_id: mg::Field<String>,
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
    CrossTenantAccessPolicyConfigurationPartner: "microsoft.graph.crossTenantAccessPolicyConfigurationPartner", entity, base super::PolicyDeletableItem;
    app_service_connect_inbound: "appServiceConnectInbound",
    automatic_user_consent_settings: "automaticUserConsentSettings",
    b2b_collaboration_inbound: "b2bCollaborationInbound",
    b2b_collaboration_outbound: "b2bCollaborationOutbound",
    b2b_direct_connect_inbound: "b2bDirectConnectInbound",
    b2b_direct_connect_outbound: "b2bDirectConnectOutbound",
    block_service_provider_outbound_access: "blockServiceProviderOutboundAccess",
    deleted_date_time: "deletedDateTime",
    inbound_trust: "inboundTrust",
    is_in_multi_tenant_organization: "isInMultiTenantOrganization",
    is_service_provider: "isServiceProvider",
    m365_collaboration_inbound: "m365CollaborationInbound",
    m365_collaboration_outbound: "m365CollaborationOutbound",
    tenant_id: "tenantId" key required,
    tenant_restrictions: "tenantRestrictions",
}

mg::derived_from! { CrossTenantAccessPolicyConfigurationPartner: super::PolicyDeletableItem }

impl CrossTenantAccessPolicyConfigurationPartner {
    /// `identitySynchronization`:
    /// [`CrossTenantIdentitySyncPolicyPartner`](super::CrossTenantIdentitySyncPolicyPartner).
    pub const IDENTITY_SYNCHRONIZATION: mg::Nav<
        CrossTenantAccessPolicyConfigurationPartner,
        super::CrossTenantIdentitySyncPolicyPartner,
    > = mg::Nav::new("identitySynchronization");
    /// `m365Capabilities`: many [`M365CapabilityBase`](super::M365CapabilityBase).
    pub const M365_CAPABILITIES: mg::Nav<
        CrossTenantAccessPolicyConfigurationPartner,
        Vec<super::M365CapabilityBase>,
    > = mg::Nav::new("m365Capabilities");
    /// `serviceProviderConstraints`:
    /// [`ServiceProviderConstraints`](super::ServiceProviderConstraints).
    pub const SERVICE_PROVIDER_CONSTRAINTS: mg::Nav<
        CrossTenantAccessPolicyConfigurationPartner,
        super::ServiceProviderConstraints,
    > = mg::Nav::new("serviceProviderConstraints");
}
