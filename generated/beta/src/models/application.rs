// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.application`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`ApplicationCollection`](crate::requests::application::ApplicationCollection), for
/// example `graph.applications()`.
///
/// Operations: `add_key`, `add_password`, `remove_key`, `remove_password`,
/// `set_verified_publisher`, `unset_verified_publisher`, `check_member_groups`,
/// `check_member_objects` and 7 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/application?view=graph-rest-beta
pub struct Application {
    /// `api`.
    pub api: mg::Field<mg::Boxed<super::ApiApplication>>,
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `appRoles`.
    pub app_roles: mg::Field<Vec<super::AppRole>>,
    /// `authenticationBehaviors`.
    pub authentication_behaviors: mg::Field<mg::Boxed<super::AuthenticationBehaviors>>,
    /// `certification`.
    pub certification: mg::Field<mg::Boxed<super::Certification>>,
    /// `createdByAppId`. Set on creation only.
    pub created_by_app_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defaultRedirectUri`.
    pub default_redirect_uri: mg::Field<String>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `disabledByMicrosoftStatus`.
    pub disabled_by_microsoft_status: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `groupMembershipClaims`.
    pub group_membership_claims: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identifierUris`.
    pub identifier_uris: mg::Field<Vec<String>>,
    /// `info`.
    pub info: mg::Field<mg::Boxed<super::InformationalUrl>>,
    /// `isDeviceOnlyAuthSupported`.
    pub is_device_only_auth_supported: mg::Field<bool>,
    /// `isDisabled`.
    pub is_disabled: mg::Field<bool>,
    /// `isFallbackPublicClient`.
    pub is_fallback_public_client: mg::Field<bool>,
    /// `keyCredentials`.
    pub key_credentials: mg::Field<Vec<super::KeyCredential>>,
    /// `managerApplications`.
    pub manager_applications: mg::Field<Vec<mg::Guid>>,
    /// `nativeAuthenticationApisEnabled`.
    pub native_authentication_apis_enabled: mg::Field<
        mg::Flags<super::NativeAuthenticationApisEnabled>,
    >,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `onPremisesPublishing`.
    pub on_premises_publishing: mg::Field<mg::Boxed<super::OnPremisesPublishing>>,
    /// `optionalClaims`.
    pub optional_claims: mg::Field<mg::Boxed<super::OptionalClaims>>,
    /// `parentalControlSettings`.
    pub parental_control_settings: mg::Field<mg::Boxed<super::ParentalControlSettings>>,
    /// `passwordCredentials`.
    pub password_credentials: mg::Field<Vec<super::PasswordCredential>>,
    /// `publicClient`.
    pub public_client: mg::Field<mg::Boxed<super::PublicClientApplication>>,
    /// `publisherDomain`.
    pub publisher_domain: mg::Field<String>,
    /// `requestSignatureVerification`.
    pub request_signature_verification: mg::Field<
        mg::Boxed<super::RequestSignatureVerification>,
    >,
    /// `requiredResourceAccess`.
    pub required_resource_access: mg::Field<Vec<super::RequiredResourceAccess>>,
    /// `samlMetadataUrl`.
    pub saml_metadata_url: mg::Field<String>,
    /// `serviceManagementReference`.
    pub service_management_reference: mg::Field<String>,
    /// `servicePrincipalLockConfiguration`.
    pub service_principal_lock_configuration: mg::Field<
        mg::Boxed<super::ServicePrincipalLockConfiguration>,
    >,
    /// `signInAudience`.
    pub sign_in_audience: mg::Field<String>,
    /// `signInAudienceRestrictions`. Never null.
    pub sign_in_audience_restrictions: mg::Field<
        mg::Boxed<super::SignInAudienceRestrictionsBase>,
    >,
    /// `spa`.
    pub spa: mg::Field<mg::Boxed<super::SpaApplication>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `tokenEncryptionKeyId`.
    pub token_encryption_key_id: mg::Field<mg::Guid>,
    /// `uniqueName`.
    pub unique_name: mg::Field<String>,
    /// `verifiedPublisher`.
    pub verified_publisher: mg::Field<mg::Boxed<super::VerifiedPublisher>>,
    /// `web`.
    pub web: mg::Field<mg::Boxed<super::WebApplication>>,
    /// `windows`.
    pub windows: mg::Field<mg::Boxed<super::WindowsApplication>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Application: "microsoft.graph.application", entity open, base super::DirectoryObject, family ApplicationKind;
    api: "api",
    app_id: "appId",
    app_roles: "appRoles" required,
    authentication_behaviors: "authenticationBehaviors",
    certification: "certification",
    created_by_app_id: "createdByAppId" immutable,
    created_date_time: "createdDateTime",
    default_redirect_uri: "defaultRedirectUri",
    deleted_date_time: "deletedDateTime",
    description: "description",
    disabled_by_microsoft_status: "disabledByMicrosoftStatus",
    display_name: "displayName",
    group_membership_claims: "groupMembershipClaims",
    id: "id" key required,
    identifier_uris: "identifierUris" required,
    info: "info",
    is_device_only_auth_supported: "isDeviceOnlyAuthSupported",
    is_disabled: "isDisabled",
    is_fallback_public_client: "isFallbackPublicClient",
    key_credentials: "keyCredentials" required,
    manager_applications: "managerApplications" required,
    native_authentication_apis_enabled: "nativeAuthenticationApisEnabled",
    notes: "notes",
    on_premises_publishing: "onPremisesPublishing",
    optional_claims: "optionalClaims",
    parental_control_settings: "parentalControlSettings",
    password_credentials: "passwordCredentials" required,
    public_client: "publicClient",
    publisher_domain: "publisherDomain",
    request_signature_verification: "requestSignatureVerification",
    required_resource_access: "requiredResourceAccess" required,
    saml_metadata_url: "samlMetadataUrl",
    service_management_reference: "serviceManagementReference",
    service_principal_lock_configuration: "servicePrincipalLockConfiguration",
    sign_in_audience: "signInAudience",
    sign_in_audience_restrictions: "signInAudienceRestrictions" required,
    spa: "spa",
    tags: "tags" required,
    token_encryption_key_id: "tokenEncryptionKeyId",
    unique_name: "uniqueName",
    verified_publisher: "verifiedPublisher",
    web: "web",
    windows: "windows",
}

mg::derived_from! { Application: super::DirectoryObject, super::Entity }

impl Application {
    /// `appManagementPolicies`: many [`AppManagementPolicy`](super::AppManagementPolicy).
    pub const APP_MANAGEMENT_POLICIES: mg::Nav<
        Application,
        Vec<super::AppManagementPolicy>,
    > = mg::Nav::new("appManagementPolicies");
    /// `connectorGroup`: [`ConnectorGroup`](super::ConnectorGroup).
    pub const CONNECTOR_GROUP: mg::Nav<Application, super::ConnectorGroup> = mg::Nav::new(
        "connectorGroup",
    );
    /// `createdOnBehalfOf`: [`DirectoryObject`](super::DirectoryObject).
    pub const CREATED_ON_BEHALF_OF: mg::Nav<Application, super::DirectoryObject> = mg::Nav::new(
        "createdOnBehalfOf",
    );
    /// `extensionProperties`: many [`ExtensionProperty`](super::ExtensionProperty).
    pub const EXTENSION_PROPERTIES: mg::Nav<
        Application,
        Vec<super::ExtensionProperty>,
    > = mg::Nav::new("extensionProperties");
    /// `federatedIdentityCredentials`: many
    /// [`FederatedIdentityCredential`](super::FederatedIdentityCredential).
    pub const FEDERATED_IDENTITY_CREDENTIALS: mg::Nav<
        Application,
        Vec<super::FederatedIdentityCredential>,
    > = mg::Nav::new("federatedIdentityCredentials");
    /// `homeRealmDiscoveryPolicies`: many
    /// [`HomeRealmDiscoveryPolicy`](super::HomeRealmDiscoveryPolicy).
    pub const HOME_REALM_DISCOVERY_POLICIES: mg::Nav<
        Application,
        Vec<super::HomeRealmDiscoveryPolicy>,
    > = mg::Nav::new("homeRealmDiscoveryPolicies");
    /// `owners`: many [`DirectoryObject`](super::DirectoryObject).
    pub const OWNERS: mg::Nav<Application, Vec<super::DirectoryObject>> = mg::Nav::new(
        "owners",
    );
    /// `synchronization`: [`Synchronization`](super::Synchronization).
    pub const SYNCHRONIZATION: mg::Nav<Application, super::Synchronization> = mg::Nav::new(
        "synchronization",
    );
    /// `tokenIssuancePolicies`: many [`TokenIssuancePolicy`](super::TokenIssuancePolicy).
    pub const TOKEN_ISSUANCE_POLICIES: mg::Nav<
        Application,
        Vec<super::TokenIssuancePolicy>,
    > = mg::Nav::new("tokenIssuancePolicies");
    /// `tokenLifetimePolicies`: many [`TokenLifetimePolicy`](super::TokenLifetimePolicy).
    pub const TOKEN_LIFETIME_POLICIES: mg::Nav<
        Application,
        Vec<super::TokenLifetimePolicy>,
    > = mg::Nav::new("tokenLifetimePolicies");
}

/// The types derived from [`Application`].
#[non_exhaustive]
pub enum ApplicationKind {
    AgentIdentityBlueprint(Box<super::AgentIdentityBlueprint>),
    /// None of these, or a type that this version does not know.
    Other(Box<Application>),
}

mg::family! {
    Application => ApplicationKind;
    AgentIdentityBlueprint(super::AgentIdentityBlueprint),
}
