// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.application`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/application?view=graph-rest-beta>
    Application "microsoft.graph.application" "entity open" : super::DirectoryObject => ApplicationKind;
    /// `api`: apiApplication
    api "api": mg::Boxed<super::ApiApplication>,
    /// `appId`: String
    app_id "appId": String,
    /// `appRoles`: Collection(appRole), items not null
    app_roles "appRoles" "r": Vec<super::AppRole>,
    /// `authenticationBehaviors`: authenticationBehaviors
    authentication_behaviors "authenticationBehaviors": mg::Boxed<super::AuthenticationBehaviors>,
    /// `certification`: certification
    certification "certification": mg::Boxed<super::Certification>,
    /// `createdByAppId`: String, immutable
    created_by_app_id "createdByAppId" "i": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `defaultRedirectUri`: String
    default_redirect_uri "defaultRedirectUri": String,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `disabledByMicrosoftStatus`: String
    disabled_by_microsoft_status "disabledByMicrosoftStatus": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `groupMembershipClaims`: String
    group_membership_claims "groupMembershipClaims": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identifierUris`: Collection(String), items not null
    identifier_uris "identifierUris" "r": Vec<String>,
    /// `info`: informationalUrl
    info "info": mg::Boxed<super::InformationalUrl>,
    /// `isDeviceOnlyAuthSupported`: Boolean
    is_device_only_auth_supported "isDeviceOnlyAuthSupported": bool,
    /// `isDisabled`: Boolean
    is_disabled "isDisabled": bool,
    /// `isFallbackPublicClient`: Boolean
    is_fallback_public_client "isFallbackPublicClient": bool,
    /// `keyCredentials`: Collection(keyCredential), items not null
    key_credentials "keyCredentials" "r": Vec<super::KeyCredential>,
    /// `managerApplications`: Collection(Guid), items not null
    manager_applications "managerApplications" "r": Vec<mg::Guid>,
    /// `nativeAuthenticationApisEnabled`: nativeAuthenticationApisEnabled
    native_authentication_apis_enabled "nativeAuthenticationApisEnabled": mg::Flags<super::NativeAuthenticationApisEnabled>,
    /// `notes`: String
    notes "notes": String,
    /// `onPremisesPublishing`: onPremisesPublishing
    on_premises_publishing "onPremisesPublishing": mg::Boxed<super::OnPremisesPublishing>,
    /// `optionalClaims`: optionalClaims
    optional_claims "optionalClaims": mg::Boxed<super::OptionalClaims>,
    /// `parentalControlSettings`: parentalControlSettings
    parental_control_settings "parentalControlSettings": mg::Boxed<super::ParentalControlSettings>,
    /// `passwordCredentials`: Collection(passwordCredential), items not null
    password_credentials "passwordCredentials" "r": Vec<super::PasswordCredential>,
    /// `publicClient`: publicClientApplication
    public_client "publicClient": mg::Boxed<super::PublicClientApplication>,
    /// `publisherDomain`: String
    publisher_domain "publisherDomain": String,
    /// `requestSignatureVerification`: requestSignatureVerification
    request_signature_verification "requestSignatureVerification": mg::Boxed<super::RequestSignatureVerification>,
    /// `requiredResourceAccess`: Collection(requiredResourceAccess), items not null
    required_resource_access "requiredResourceAccess" "r": Vec<super::RequiredResourceAccess>,
    /// `samlMetadataUrl`: String
    saml_metadata_url "samlMetadataUrl": String,
    /// `serviceManagementReference`: String
    service_management_reference "serviceManagementReference": String,
    /// `servicePrincipalLockConfiguration`: servicePrincipalLockConfiguration
    service_principal_lock_configuration "servicePrincipalLockConfiguration": mg::Boxed<super::ServicePrincipalLockConfiguration>,
    /// `signInAudience`: String
    sign_in_audience "signInAudience": String,
    /// `signInAudienceRestrictions`: signInAudienceRestrictionsBase, not null
    sign_in_audience_restrictions "signInAudienceRestrictions" "r": mg::Boxed<super::SignInAudienceRestrictionsBase>,
    /// `spa`: spaApplication
    spa "spa": mg::Boxed<super::SpaApplication>,
    /// `tags`: Collection(String), items not null
    tags "tags" "r": Vec<String>,
    /// `tokenEncryptionKeyId`: Guid
    token_encryption_key_id "tokenEncryptionKeyId": mg::Guid,
    /// `uniqueName`: String
    unique_name "uniqueName": String,
    /// `verifiedPublisher`: verifiedPublisher
    verified_publisher "verifiedPublisher": mg::Boxed<super::VerifiedPublisher>,
    /// `web`: webApplication
    web "web": mg::Boxed<super::WebApplication>,
    /// `windows`: windowsApplication
    windows "windows": mg::Boxed<super::WindowsApplication>,
}

mg::derived_from! { Application: super::DirectoryObject, super::Entity }

impl Application {
    /// `appManagementPolicies`: many `appManagementPolicy`
    pub const APP_MANAGEMENT_POLICIES: mg::Nav<
        Application,
        Vec<super::AppManagementPolicy>,
    > = mg::Nav::new("appManagementPolicies");
    /// `connectorGroup`: `connectorGroup`
    pub const CONNECTOR_GROUP: mg::Nav<Application, super::ConnectorGroup> = mg::Nav::new(
        "connectorGroup",
    );
    /// `createdOnBehalfOf`: `directoryObject`
    pub const CREATED_ON_BEHALF_OF: mg::Nav<Application, super::DirectoryObject> = mg::Nav::new(
        "createdOnBehalfOf",
    );
    /// `extensionProperties`: many `extensionProperty`, contained
    pub const EXTENSION_PROPERTIES: mg::Nav<
        Application,
        Vec<super::ExtensionProperty>,
    > = mg::Nav::new("extensionProperties");
    /// `federatedIdentityCredentials`: many `federatedIdentityCredential`, contained
    pub const FEDERATED_IDENTITY_CREDENTIALS: mg::Nav<
        Application,
        Vec<super::FederatedIdentityCredential>,
    > = mg::Nav::new("federatedIdentityCredentials");
    /// `homeRealmDiscoveryPolicies`: many `homeRealmDiscoveryPolicy`
    pub const HOME_REALM_DISCOVERY_POLICIES: mg::Nav<
        Application,
        Vec<super::HomeRealmDiscoveryPolicy>,
    > = mg::Nav::new("homeRealmDiscoveryPolicies");
    /// `owners`: many `directoryObject`
    pub const OWNERS: mg::Nav<Application, Vec<super::DirectoryObject>> = mg::Nav::new(
        "owners",
    );
    /// `synchronization`: `synchronization`, contained
    pub const SYNCHRONIZATION: mg::Nav<Application, super::Synchronization> = mg::Nav::new(
        "synchronization",
    );
    /// `tokenIssuancePolicies`: many `tokenIssuancePolicy`
    pub const TOKEN_ISSUANCE_POLICIES: mg::Nav<
        Application,
        Vec<super::TokenIssuancePolicy>,
    > = mg::Nav::new("tokenIssuancePolicies");
    /// `tokenLifetimePolicies`: many `tokenLifetimePolicy`
    pub const TOKEN_LIFETIME_POLICIES: mg::Nav<
        Application,
        Vec<super::TokenLifetimePolicy>,
    > = mg::Nav::new("tokenLifetimePolicies");
}

/// The types derived from `microsoft.graph.application`.
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
