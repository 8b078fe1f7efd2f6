// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.directory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/directory?view=graph-rest-beta>
    Directory "microsoft.graph.directory" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Directory: super::Entity }

impl Directory {
    /// `administrativeUnits`: many `administrativeUnit`, contained
    pub const ADMINISTRATIVE_UNITS: mg::Nav<Directory, Vec<super::AdministrativeUnit>> = mg::Nav::new(
        "administrativeUnits",
    );
    /// `attributeSets`: many `attributeSet`, contained
    pub const ATTRIBUTE_SETS: mg::Nav<Directory, Vec<super::AttributeSet>> = mg::Nav::new(
        "attributeSets",
    );
    /// `authenticationMethodDevices`: `authenticationMethodDevice`, contained
    pub const AUTHENTICATION_METHOD_DEVICES: mg::Nav<
        Directory,
        super::AuthenticationMethodDevice,
    > = mg::Nav::new("authenticationMethodDevices");
    /// `certificateAuthorities`: `certificateAuthorityPath`, contained
    pub const CERTIFICATE_AUTHORITIES: mg::Nav<
        Directory,
        super::CertificateAuthorityPath,
    > = mg::Nav::new("certificateAuthorities");
    /// `customSecurityAttributeDefinitions`: many `customSecurityAttributeDefinition`, contained
    pub const CUSTOM_SECURITY_ATTRIBUTE_DEFINITIONS: mg::Nav<
        Directory,
        Vec<super::CustomSecurityAttributeDefinition>,
    > = mg::Nav::new("customSecurityAttributeDefinitions");
    /// `deletedItems`: many `directoryObject`, contained
    pub const DELETED_ITEMS: mg::Nav<Directory, Vec<super::DirectoryObject>> = mg::Nav::new(
        "deletedItems",
    );
    /// `deviceLocalCredentials`: many `deviceLocalCredentialInfo`, contained
    pub const DEVICE_LOCAL_CREDENTIALS: mg::Nav<
        Directory,
        Vec<super::DeviceLocalCredentialInfo>,
    > = mg::Nav::new("deviceLocalCredentials");
    /// `externalUserProfiles`: many `externalUserProfile`, contained
    pub const EXTERNAL_USER_PROFILES: mg::Nav<
        Directory,
        Vec<super::ExternalUserProfile>,
    > = mg::Nav::new("externalUserProfiles");
    /// `featureRolloutPolicies`: many `featureRolloutPolicy`, contained
    #[deprecated(
        note = "deprecated since 2021-03-05, to be removed on 2021-06-30 (revision 2021-01/DirectoryFeatureRolloutPolicies)"
    )]
    pub const FEATURE_ROLLOUT_POLICIES: mg::Nav<
        Directory,
        Vec<super::FeatureRolloutPolicy>,
    > = mg::Nav::new("featureRolloutPolicies");
    /// `federationConfigurations`: many `identityProviderBase`, contained
    pub const FEDERATION_CONFIGURATIONS: mg::Nav<
        Directory,
        Vec<super::IdentityProviderBase>,
    > = mg::Nav::new("federationConfigurations");
    /// `impactedResources`: many `impactedResource`, contained
    pub const IMPACTED_RESOURCES: mg::Nav<Directory, Vec<super::ImpactedResource>> = mg::Nav::new(
        "impactedResources",
    );
    /// `inboundSharedUserProfiles`: many `inboundSharedUserProfile`, contained
    pub const INBOUND_SHARED_USER_PROFILES: mg::Nav<
        Directory,
        Vec<super::InboundSharedUserProfile>,
    > = mg::Nav::new("inboundSharedUserProfiles");
    /// `onPremisesSynchronization`: many `onPremisesDirectorySynchronization`, contained
    pub const ON_PREMISES_SYNCHRONIZATION: mg::Nav<
        Directory,
        Vec<super::OnPremisesDirectorySynchronization>,
    > = mg::Nav::new("onPremisesSynchronization");
    /// `outboundSharedUserProfiles`: many `outboundSharedUserProfile`, contained
    pub const OUTBOUND_SHARED_USER_PROFILES: mg::Nav<
        Directory,
        Vec<super::OutboundSharedUserProfile>,
    > = mg::Nav::new("outboundSharedUserProfiles");
    /// `pendingExternalUserProfiles`: many `pendingExternalUserProfile`, contained
    pub const PENDING_EXTERNAL_USER_PROFILES: mg::Nav<
        Directory,
        Vec<super::PendingExternalUserProfile>,
    > = mg::Nav::new("pendingExternalUserProfiles");
    /// `publicKeyInfrastructure`: `publicKeyInfrastructureRoot`, contained
    pub const PUBLIC_KEY_INFRASTRUCTURE: mg::Nav<
        Directory,
        super::PublicKeyInfrastructureRoot,
    > = mg::Nav::new("publicKeyInfrastructure");
    /// `recommendationConfiguration`: `recommendationConfiguration`, contained
    pub const RECOMMENDATION_CONFIGURATION: mg::Nav<
        Directory,
        super::RecommendationConfiguration,
    > = mg::Nav::new("recommendationConfiguration");
    /// `recommendations`: many `recommendation`, contained
    pub const RECOMMENDATIONS: mg::Nav<Directory, Vec<super::Recommendation>> = mg::Nav::new(
        "recommendations",
    );
    /// `recovery`: `microsoft.graph.entraRecoveryServices.recovery`, contained
    pub const RECOVERY: mg::Nav<
        Directory,
        crate::models::entra_recovery_services::Recovery,
    > = mg::Nav::new("recovery");
    /// `remoteTenantGroups`: many `remoteTenantGroup`, contained
    #[deprecated(
        note = "deprecated since 2025-12-02, to be removed on 2028-12-07 (revision 2025-03/PrivatePreview:remoteTenantGroupsAPI)"
    )]
    pub const REMOTE_TENANT_GROUPS: mg::Nav<Directory, Vec<super::RemoteTenantGroup>> = mg::Nav::new(
        "remoteTenantGroups",
    );
    /// `sharedEmailDomains`: many `sharedEmailDomain`, contained
    pub const SHARED_EMAIL_DOMAINS: mg::Nav<Directory, Vec<super::SharedEmailDomain>> = mg::Nav::new(
        "sharedEmailDomains",
    );
    /// `subscriptions`: many `companySubscription`, contained
    pub const SUBSCRIPTIONS: mg::Nav<Directory, Vec<super::CompanySubscription>> = mg::Nav::new(
        "subscriptions",
    );
    /// `templates`: `template`, contained
    pub const TEMPLATES: mg::Nav<Directory, super::Template> = mg::Nav::new("templates");
    /// `tenantGovernance`: `microsoft.graph.tenantGovernanceServices.tenantGovernance`, contained
    pub const TENANT_GOVERNANCE: mg::Nav<
        Directory,
        crate::models::tenant_governance_services::TenantGovernance,
    > = mg::Nav::new("tenantGovernance");
}
