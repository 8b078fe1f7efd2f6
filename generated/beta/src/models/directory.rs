// @generated
use crate::mg;

/// Entity type [`microsoft.graph.directory`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`DirectoryResource`](crate::requests::directory::DirectoryResource), for example
/// `graph.directory()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/directory?view=graph-rest-beta
pub struct Directory {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Directory: "microsoft.graph.directory", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Directory: super::Entity }

impl Directory {
    /// `administrativeUnits`: many [`AdministrativeUnit`](super::AdministrativeUnit).
    pub const ADMINISTRATIVE_UNITS: mg::Nav<Directory, Vec<super::AdministrativeUnit>> = mg::Nav::new(
        "administrativeUnits",
    );
    /// `attributeSets`: many [`AttributeSet`](super::AttributeSet).
    pub const ATTRIBUTE_SETS: mg::Nav<Directory, Vec<super::AttributeSet>> = mg::Nav::new(
        "attributeSets",
    );
    /// `authenticationMethodDevices`:
    /// [`AuthenticationMethodDevice`](super::AuthenticationMethodDevice).
    pub const AUTHENTICATION_METHOD_DEVICES: mg::Nav<
        Directory,
        super::AuthenticationMethodDevice,
    > = mg::Nav::new("authenticationMethodDevices");
    /// `certificateAuthorities`: [`CertificateAuthorityPath`](super::CertificateAuthorityPath).
    pub const CERTIFICATE_AUTHORITIES: mg::Nav<
        Directory,
        super::CertificateAuthorityPath,
    > = mg::Nav::new("certificateAuthorities");
    /// `customSecurityAttributeDefinitions`: many
    /// [`CustomSecurityAttributeDefinition`](super::CustomSecurityAttributeDefinition).
    pub const CUSTOM_SECURITY_ATTRIBUTE_DEFINITIONS: mg::Nav<
        Directory,
        Vec<super::CustomSecurityAttributeDefinition>,
    > = mg::Nav::new("customSecurityAttributeDefinitions");
    /// `deletedItems`: many [`DirectoryObject`](super::DirectoryObject).
    pub const DELETED_ITEMS: mg::Nav<Directory, Vec<super::DirectoryObject>> = mg::Nav::new(
        "deletedItems",
    );
    /// `deviceLocalCredentials`: many
    /// [`DeviceLocalCredentialInfo`](super::DeviceLocalCredentialInfo).
    pub const DEVICE_LOCAL_CREDENTIALS: mg::Nav<
        Directory,
        Vec<super::DeviceLocalCredentialInfo>,
    > = mg::Nav::new("deviceLocalCredentials");
    /// `externalUserProfiles`: many [`ExternalUserProfile`](super::ExternalUserProfile).
    pub const EXTERNAL_USER_PROFILES: mg::Nav<
        Directory,
        Vec<super::ExternalUserProfile>,
    > = mg::Nav::new("externalUserProfiles");
    /// `featureRolloutPolicies`: many [`FeatureRolloutPolicy`](super::FeatureRolloutPolicy).
    #[deprecated(
        note = "deprecated since 2021-03-05, to be removed on 2021-06-30 (revision 2021-01/DirectoryFeatureRolloutPolicies)"
    )]
    pub const FEATURE_ROLLOUT_POLICIES: mg::Nav<
        Directory,
        Vec<super::FeatureRolloutPolicy>,
    > = mg::Nav::new("featureRolloutPolicies");
    /// `federationConfigurations`: many [`IdentityProviderBase`](super::IdentityProviderBase).
    pub const FEDERATION_CONFIGURATIONS: mg::Nav<
        Directory,
        Vec<super::IdentityProviderBase>,
    > = mg::Nav::new("federationConfigurations");
    /// `impactedResources`: many [`ImpactedResource`](super::ImpactedResource).
    pub const IMPACTED_RESOURCES: mg::Nav<Directory, Vec<super::ImpactedResource>> = mg::Nav::new(
        "impactedResources",
    );
    /// `inboundSharedUserProfiles`: many
    /// [`InboundSharedUserProfile`](super::InboundSharedUserProfile).
    pub const INBOUND_SHARED_USER_PROFILES: mg::Nav<
        Directory,
        Vec<super::InboundSharedUserProfile>,
    > = mg::Nav::new("inboundSharedUserProfiles");
    /// `onPremisesSynchronization`: many
    /// [`OnPremisesDirectorySynchronization`](super::OnPremisesDirectorySynchronization).
    pub const ON_PREMISES_SYNCHRONIZATION: mg::Nav<
        Directory,
        Vec<super::OnPremisesDirectorySynchronization>,
    > = mg::Nav::new("onPremisesSynchronization");
    /// `outboundSharedUserProfiles`: many
    /// [`OutboundSharedUserProfile`](super::OutboundSharedUserProfile).
    pub const OUTBOUND_SHARED_USER_PROFILES: mg::Nav<
        Directory,
        Vec<super::OutboundSharedUserProfile>,
    > = mg::Nav::new("outboundSharedUserProfiles");
    /// `pendingExternalUserProfiles`: many
    /// [`PendingExternalUserProfile`](super::PendingExternalUserProfile).
    pub const PENDING_EXTERNAL_USER_PROFILES: mg::Nav<
        Directory,
        Vec<super::PendingExternalUserProfile>,
    > = mg::Nav::new("pendingExternalUserProfiles");
    /// `publicKeyInfrastructure`:
    /// [`PublicKeyInfrastructureRoot`](super::PublicKeyInfrastructureRoot).
    pub const PUBLIC_KEY_INFRASTRUCTURE: mg::Nav<
        Directory,
        super::PublicKeyInfrastructureRoot,
    > = mg::Nav::new("publicKeyInfrastructure");
    /// `recommendationConfiguration`:
    /// [`RecommendationConfiguration`](super::RecommendationConfiguration).
    pub const RECOMMENDATION_CONFIGURATION: mg::Nav<
        Directory,
        super::RecommendationConfiguration,
    > = mg::Nav::new("recommendationConfiguration");
    /// `recommendations`: many [`Recommendation`](super::Recommendation).
    pub const RECOMMENDATIONS: mg::Nav<Directory, Vec<super::Recommendation>> = mg::Nav::new(
        "recommendations",
    );
    /// `recovery`: [`Recovery`](crate::models::entra_recovery_services::Recovery).
    pub const RECOVERY: mg::Nav<
        Directory,
        crate::models::entra_recovery_services::Recovery,
    > = mg::Nav::new("recovery");
    /// `remoteTenantGroups`: many [`RemoteTenantGroup`](super::RemoteTenantGroup).
    #[deprecated(
        note = "deprecated since 2025-12-02, to be removed on 2028-12-07 (revision 2025-03/PrivatePreview:remoteTenantGroupsAPI)"
    )]
    pub const REMOTE_TENANT_GROUPS: mg::Nav<Directory, Vec<super::RemoteTenantGroup>> = mg::Nav::new(
        "remoteTenantGroups",
    );
    /// `sharedEmailDomains`: many [`SharedEmailDomain`](super::SharedEmailDomain).
    pub const SHARED_EMAIL_DOMAINS: mg::Nav<Directory, Vec<super::SharedEmailDomain>> = mg::Nav::new(
        "sharedEmailDomains",
    );
    /// `subscriptions`: many [`CompanySubscription`](super::CompanySubscription).
    pub const SUBSCRIPTIONS: mg::Nav<Directory, Vec<super::CompanySubscription>> = mg::Nav::new(
        "subscriptions",
    );
    /// `templates`: [`Template`](super::Template).
    pub const TEMPLATES: mg::Nav<Directory, super::Template> = mg::Nav::new("templates");
    /// `tenantGovernance`:
    /// [`TenantGovernance`](crate::models::tenant_governance_services::TenantGovernance).
    pub const TENANT_GOVERNANCE: mg::Nav<
        Directory,
        crate::models::tenant_governance_services::TenantGovernance,
    > = mg::Nav::new("tenantGovernance");
}
