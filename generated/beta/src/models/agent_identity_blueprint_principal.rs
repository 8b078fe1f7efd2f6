// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.agentIdentityBlueprintPrincipal`][reference], derived from
/// [`ServicePrincipal`](super::ServicePrincipal).
///
/// Requests: [`AgentIdentityBlueprintPrincipalCollection`], for example
/// `graph.directory_objects().cast_to_agent_identity_blueprint_principal()`.
///
/// Operations: `add_token_signing_certificate`, `create_password_single_sign_on_credentials`,
/// `delete_password_single_sign_on_credentials`, `get_password_single_sign_on_credentials`,
/// `update_password_single_sign_on_credentials`, `check_member_groups`, `check_member_objects`,
/// `get_member_groups` and 6 more.
///
/// [`AgentIdentityBlueprintPrincipalCollection`]: crate::requests::agent_identity_blueprint_principal::AgentIdentityBlueprintPrincipalCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/agentidentityblueprintprincipal?view=graph-rest-beta
pub struct AgentIdentityBlueprintPrincipal {
    /// `accountEnabled`.
    pub account_enabled: mg::Field<bool>,
    /// `addIns`.
    pub add_ins: mg::Field<Vec<super::AddIn>>,
    /// `alternativeNames`.
    pub alternative_names: mg::Field<Vec<String>>,
    /// `appDescription`.
    pub app_description: mg::Field<String>,
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `appOwnerOrganizationId`.
    pub app_owner_organization_id: mg::Field<mg::Guid>,
    /// `appRoleAssignmentRequired`. Never null.
    pub app_role_assignment_required: mg::Field<bool>,
    /// `appRoles`.
    pub app_roles: mg::Field<Vec<super::AppRole>>,
    /// `applicationTemplateId`.
    pub application_template_id: mg::Field<String>,
    /// `createdByAppId`. Set on creation only.
    pub created_by_app_id: mg::Field<String>,
    /// `customSecurityAttributes`.
    pub custom_security_attributes: mg::Field<
        mg::Boxed<super::CustomSecurityAttributeValue>,
    >,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `disabledByMicrosoftStatus`.
    pub disabled_by_microsoft_status: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `errorUrl`.
    pub error_url: mg::Field<String>,
    /// `homepage`.
    pub homepage: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `info`.
    pub info: mg::Field<mg::Boxed<super::InformationalUrl>>,
    /// `isDisabled`.
    pub is_disabled: mg::Field<bool>,
    /// `keyCredentials`.
    pub key_credentials: mg::Field<Vec<super::KeyCredential>>,
    /// `loginUrl`.
    pub login_url: mg::Field<String>,
    /// `logoutUrl`.
    pub logout_url: mg::Field<String>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `notificationEmailAddresses`.
    pub notification_email_addresses: mg::Field<Vec<String>>,
    /// `passwordCredentials`.
    pub password_credentials: mg::Field<Vec<super::PasswordCredential>>,
    /// `passwordSingleSignOnSettings`.
    pub password_single_sign_on_settings: mg::Field<
        mg::Boxed<super::PasswordSingleSignOnSettings>,
    >,
    /// `preferredSingleSignOnMode`.
    pub preferred_single_sign_on_mode: mg::Field<String>,
    /// `preferredTokenSigningKeyEndDateTime`.
    pub preferred_token_signing_key_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `preferredTokenSigningKeyThumbprint`.
    pub preferred_token_signing_key_thumbprint: mg::Field<String>,
    /// `publishedPermissionScopes`.
    pub published_permission_scopes: mg::Field<Vec<super::PermissionScope>>,
    /// `publisherName`.
    pub publisher_name: mg::Field<String>,
    /// `replyUrls`.
    pub reply_urls: mg::Field<Vec<String>>,
    /// `samlMetadataUrl`.
    pub saml_metadata_url: mg::Field<String>,
    /// `samlSingleSignOnSettings`.
    pub saml_single_sign_on_settings: mg::Field<
        mg::Boxed<super::SamlSingleSignOnSettings>,
    >,
    /// `servicePrincipalNames`.
    pub service_principal_names: mg::Field<Vec<String>>,
    /// `servicePrincipalType`.
    pub service_principal_type: mg::Field<String>,
    /// `signInAudience`.
    pub sign_in_audience: mg::Field<String>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `tokenEncryptionKeyId`.
    pub token_encryption_key_id: mg::Field<mg::Guid>,
    /// `verifiedPublisher`.
    pub verified_publisher: mg::Field<mg::Boxed<super::VerifiedPublisher>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgentIdentityBlueprintPrincipal: "microsoft.graph.agentIdentityBlueprintPrincipal", entity open, base super::ServicePrincipal;
    account_enabled: "accountEnabled",
    add_ins: "addIns" required,
    alternative_names: "alternativeNames" required,
    app_description: "appDescription",
    app_display_name: "appDisplayName",
    app_id: "appId",
    app_owner_organization_id: "appOwnerOrganizationId",
    app_role_assignment_required: "appRoleAssignmentRequired" required,
    app_roles: "appRoles" required,
    application_template_id: "applicationTemplateId",
    created_by_app_id: "createdByAppId" immutable,
    custom_security_attributes: "customSecurityAttributes",
    deleted_date_time: "deletedDateTime",
    description: "description",
    disabled_by_microsoft_status: "disabledByMicrosoftStatus",
    display_name: "displayName",
    error_url: "errorUrl",
    homepage: "homepage",
    id: "id" key required,
    info: "info",
    is_disabled: "isDisabled",
    key_credentials: "keyCredentials" required,
    login_url: "loginUrl",
    logout_url: "logoutUrl",
    notes: "notes",
    notification_email_addresses: "notificationEmailAddresses" required,
    password_credentials: "passwordCredentials" required,
    password_single_sign_on_settings: "passwordSingleSignOnSettings",
    preferred_single_sign_on_mode: "preferredSingleSignOnMode",
    preferred_token_signing_key_end_date_time: "preferredTokenSigningKeyEndDateTime",
    preferred_token_signing_key_thumbprint: "preferredTokenSigningKeyThumbprint",
    published_permission_scopes: "publishedPermissionScopes" required,
    publisher_name: "publisherName",
    reply_urls: "replyUrls" required,
    saml_metadata_url: "samlMetadataUrl",
    saml_single_sign_on_settings: "samlSingleSignOnSettings",
    service_principal_names: "servicePrincipalNames" required,
    service_principal_type: "servicePrincipalType",
    sign_in_audience: "signInAudience",
    tags: "tags" required,
    token_encryption_key_id: "tokenEncryptionKeyId",
    verified_publisher: "verifiedPublisher",
}

mg::derived_from! { AgentIdentityBlueprintPrincipal: super::ServicePrincipal, super::DirectoryObject, super::Entity }

impl AgentIdentityBlueprintPrincipal {
    /// `appManagementPolicies`: many [`AppManagementPolicy`](super::AppManagementPolicy).
    pub const APP_MANAGEMENT_POLICIES: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::AppManagementPolicy>,
    > = mg::Nav::new("appManagementPolicies");
    /// `appRoleAssignedTo`: many [`AppRoleAssignment`](super::AppRoleAssignment).
    pub const APP_ROLE_ASSIGNED_TO: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::AppRoleAssignment>,
    > = mg::Nav::new("appRoleAssignedTo");
    /// `appRoleAssignments`: many [`AppRoleAssignment`](super::AppRoleAssignment).
    pub const APP_ROLE_ASSIGNMENTS: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::AppRoleAssignment>,
    > = mg::Nav::new("appRoleAssignments");
    /// `claimsMappingPolicies`: many [`ClaimsMappingPolicy`](super::ClaimsMappingPolicy).
    pub const CLAIMS_MAPPING_POLICIES: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::ClaimsMappingPolicy>,
    > = mg::Nav::new("claimsMappingPolicies");
    /// `claimsPolicy`: [`CustomClaimsPolicy`](super::CustomClaimsPolicy).
    pub const CLAIMS_POLICY: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        super::CustomClaimsPolicy,
    > = mg::Nav::new("claimsPolicy");
    /// `createdObjects`: many [`DirectoryObject`](super::DirectoryObject).
    pub const CREATED_OBJECTS: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("createdObjects");
    /// `delegatedPermissionClassifications`: many
    /// [`DelegatedPermissionClassification`](super::DelegatedPermissionClassification).
    pub const DELEGATED_PERMISSION_CLASSIFICATIONS: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::DelegatedPermissionClassification>,
    > = mg::Nav::new("delegatedPermissionClassifications");
    /// `endpoints`: many [`Endpoint`](super::Endpoint).
    pub const ENDPOINTS: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::Endpoint>,
    > = mg::Nav::new("endpoints");
    /// `federatedIdentityCredentials`: many
    /// [`FederatedIdentityCredential`](super::FederatedIdentityCredential).
    pub const FEDERATED_IDENTITY_CREDENTIALS: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::FederatedIdentityCredential>,
    > = mg::Nav::new("federatedIdentityCredentials");
    /// `homeRealmDiscoveryPolicies`: many
    /// [`HomeRealmDiscoveryPolicy`](super::HomeRealmDiscoveryPolicy).
    pub const HOME_REALM_DISCOVERY_POLICIES: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::HomeRealmDiscoveryPolicy>,
    > = mg::Nav::new("homeRealmDiscoveryPolicies");
    /// `licenseDetails`: many [`LicenseDetails`](super::LicenseDetails).
    pub const LICENSE_DETAILS: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::LicenseDetails>,
    > = mg::Nav::new("licenseDetails");
    /// `memberOf`: many [`DirectoryObject`](super::DirectoryObject).
    pub const MEMBER_OF: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("memberOf");
    /// `oauth2PermissionGrants`: many [`OAuth2PermissionGrant`](super::OAuth2PermissionGrant).
    pub const OAUTH2_PERMISSION_GRANTS: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::OAuth2PermissionGrant>,
    > = mg::Nav::new("oauth2PermissionGrants");
    /// `ownedObjects`: many [`DirectoryObject`](super::DirectoryObject).
    pub const OWNED_OBJECTS: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("ownedObjects");
    /// `owners`: many [`DirectoryObject`](super::DirectoryObject).
    pub const OWNERS: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("owners");
    /// `permissionGrantPreApprovalPolicies`: many
    /// [`PermissionGrantPreApprovalPolicy`](super::PermissionGrantPreApprovalPolicy).
    pub const PERMISSION_GRANT_PRE_APPROVAL_POLICIES: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::PermissionGrantPreApprovalPolicy>,
    > = mg::Nav::new("permissionGrantPreApprovalPolicies");
    /// `remoteDesktopSecurityConfiguration`:
    /// [`RemoteDesktopSecurityConfiguration`](super::RemoteDesktopSecurityConfiguration).
    pub const REMOTE_DESKTOP_SECURITY_CONFIGURATION: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        super::RemoteDesktopSecurityConfiguration,
    > = mg::Nav::new("remoteDesktopSecurityConfiguration");
    /// `sponsors`: many [`DirectoryObject`](super::DirectoryObject).
    pub const SPONSORS: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("sponsors");
    /// `synchronization`: [`Synchronization`](super::Synchronization).
    pub const SYNCHRONIZATION: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        super::Synchronization,
    > = mg::Nav::new("synchronization");
    /// `tokenIssuancePolicies`: many [`TokenIssuancePolicy`](super::TokenIssuancePolicy).
    pub const TOKEN_ISSUANCE_POLICIES: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::TokenIssuancePolicy>,
    > = mg::Nav::new("tokenIssuancePolicies");
    /// `tokenLifetimePolicies`: many [`TokenLifetimePolicy`](super::TokenLifetimePolicy).
    pub const TOKEN_LIFETIME_POLICIES: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::TokenLifetimePolicy>,
    > = mg::Nav::new("tokenLifetimePolicies");
    /// `transitiveMemberOf`: many [`DirectoryObject`](super::DirectoryObject).
    pub const TRANSITIVE_MEMBER_OF: mg::Nav<
        AgentIdentityBlueprintPrincipal,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("transitiveMemberOf");
}
