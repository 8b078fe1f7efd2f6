// @generated
use crate::mg;

/// Entity type [`microsoft.graph.multiTenantOrganizationPartnerConfigurationTemplate`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`MultiTenantOrganizationPartnerConfigurationTemplateResource`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .templates()
///     .multi_tenant_organization_partner_configuration()
/// ```
///
/// Operations: `reset_to_default_settings`.
///
/// [`MultiTenantOrganizationPartnerConfigurationTemplateResource`]: crate::requests::multi_tenant_organization_partner_configuration_template::MultiTenantOrganizationPartnerConfigurationTemplateResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/multitenantorganizationpartnerconfigurationtemplate?view=graph-rest-beta
pub struct MultiTenantOrganizationPartnerConfigurationTemplate {
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundTrust`.
    pub inbound_trust: mg::Field<mg::Boxed<super::CrossTenantAccessPolicyInboundTrust>>,
    /// `templateApplicationLevel`. Never null.
    pub template_application_level: mg::Field<
        mg::Flags<super::TemplateApplicationLevel>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiTenantOrganizationPartnerConfigurationTemplate: "microsoft.graph.multiTenantOrganizationPartnerConfigurationTemplate", entity, base super::Entity;
    automatic_user_consent_settings: "automaticUserConsentSettings",
    b2b_collaboration_inbound: "b2bCollaborationInbound",
    b2b_collaboration_outbound: "b2bCollaborationOutbound",
    b2b_direct_connect_inbound: "b2bDirectConnectInbound",
    b2b_direct_connect_outbound: "b2bDirectConnectOutbound",
    id: "id" key required,
    inbound_trust: "inboundTrust",
    template_application_level: "templateApplicationLevel" required,
}

mg::derived_from! { MultiTenantOrganizationPartnerConfigurationTemplate: super::Entity }
