// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.multiTenantOrganizationPartnerConfigurationTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/multitenantorganizationpartnerconfigurationtemplate?view=graph-rest-beta>
    MultiTenantOrganizationPartnerConfigurationTemplate "microsoft.graph.multiTenantOrganizationPartnerConfigurationTemplate" "entity" : super::Entity;
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundTrust`: crossTenantAccessPolicyInboundTrust
    inbound_trust "inboundTrust": mg::Boxed<super::CrossTenantAccessPolicyInboundTrust>,
    /// `templateApplicationLevel`: templateApplicationLevel, not null
    template_application_level "templateApplicationLevel" "r": mg::Flags<super::TemplateApplicationLevel>,
}

mg::derived_from! { MultiTenantOrganizationPartnerConfigurationTemplate: super::Entity }
