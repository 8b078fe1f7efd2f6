// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentIdentity`, an open entity type derived from `microsoft.graph.servicePrincipal`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agentidentity?view=graph-rest-beta>
    AgentIdentity "microsoft.graph.agentIdentity" "entity open" : super::ServicePrincipal;
    /// `accountEnabled`: Boolean
    account_enabled "accountEnabled": bool,
    /// `addIns`: Collection(addIn), items not null
    add_ins "addIns" "r": Vec<super::AddIn>,
    /// `agentIdentityBlueprintId`: String, not null, immutable
    agent_identity_blueprint_id "agentIdentityBlueprintId" "ri": String,
    /// `alternativeNames`: Collection(String), items not null
    alternative_names "alternativeNames" "r": Vec<String>,
    /// `appDescription`: String
    app_description "appDescription": String,
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appId`: String
    app_id "appId": String,
    /// `appOwnerOrganizationId`: Guid
    app_owner_organization_id "appOwnerOrganizationId": mg::Guid,
    /// `appRoleAssignmentRequired`: Boolean, not null
    app_role_assignment_required "appRoleAssignmentRequired" "r": bool,
    /// `appRoles`: Collection(appRole), items not null
    app_roles "appRoles" "r": Vec<super::AppRole>,
    /// `applicationTemplateId`: String
    application_template_id "applicationTemplateId": String,
    /// `createdByAppId`: String, immutable
    created_by_app_id "createdByAppId" "i": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customSecurityAttributes`: customSecurityAttributeValue
    custom_security_attributes "customSecurityAttributes": mg::Boxed<super::CustomSecurityAttributeValue>,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `disabledByMicrosoftStatus`: String
    disabled_by_microsoft_status "disabledByMicrosoftStatus": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `errorUrl`: String
    error_url "errorUrl": String,
    /// `homepage`: String
    homepage "homepage": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `info`: informationalUrl
    info "info": mg::Boxed<super::InformationalUrl>,
    /// `isDisabled`: Boolean
    is_disabled "isDisabled": bool,
    /// `keyCredentials`: Collection(keyCredential), items not null
    key_credentials "keyCredentials" "r": Vec<super::KeyCredential>,
    /// `loginUrl`: String
    login_url "loginUrl": String,
    /// `logoutUrl`: String
    logout_url "logoutUrl": String,
    /// `notes`: String
    notes "notes": String,
    /// `notificationEmailAddresses`: Collection(String), items not null
    notification_email_addresses "notificationEmailAddresses" "r": Vec<String>,
    /// `passwordCredentials`: Collection(passwordCredential), items not null
    password_credentials "passwordCredentials" "r": Vec<super::PasswordCredential>,
    /// `passwordSingleSignOnSettings`: passwordSingleSignOnSettings
    password_single_sign_on_settings "passwordSingleSignOnSettings": mg::Boxed<super::PasswordSingleSignOnSettings>,
    /// `preferredSingleSignOnMode`: String
    preferred_single_sign_on_mode "preferredSingleSignOnMode": String,
    /// `preferredTokenSigningKeyEndDateTime`: DateTimeOffset
    preferred_token_signing_key_end_date_time "preferredTokenSigningKeyEndDateTime": mg::DateTimeOffset,
    /// `preferredTokenSigningKeyThumbprint`: String, masked in Debug
    preferred_token_signing_key_thumbprint "preferredTokenSigningKeyThumbprint" "s": String,
    /// `publishedPermissionScopes`: Collection(permissionScope), items not null
    published_permission_scopes "publishedPermissionScopes" "r": Vec<super::PermissionScope>,
    /// `publisherName`: String
    publisher_name "publisherName": String,
    /// `replyUrls`: Collection(String), items not null
    reply_urls "replyUrls" "r": Vec<String>,
    /// `samlMetadataUrl`: String
    saml_metadata_url "samlMetadataUrl": String,
    /// `samlSingleSignOnSettings`: samlSingleSignOnSettings
    saml_single_sign_on_settings "samlSingleSignOnSettings": mg::Boxed<super::SamlSingleSignOnSettings>,
    /// `servicePrincipalNames`: Collection(String), items not null
    service_principal_names "servicePrincipalNames" "r": Vec<String>,
    /// `servicePrincipalType`: String
    service_principal_type "servicePrincipalType": String,
    /// `signInAudience`: String
    sign_in_audience "signInAudience": String,
    /// `tags`: Collection(String), items not null
    tags "tags" "r": Vec<String>,
    /// `tokenEncryptionKeyId`: Guid
    token_encryption_key_id "tokenEncryptionKeyId": mg::Guid,
    /// `verifiedPublisher`: verifiedPublisher
    verified_publisher "verifiedPublisher": mg::Boxed<super::VerifiedPublisher>,
}

mg::derived_from! { AgentIdentity: super::ServicePrincipal, super::DirectoryObject, super::Entity }

impl AgentIdentity {
    /// `appManagementPolicies`: many `appManagementPolicy`
    pub const APP_MANAGEMENT_POLICIES: mg::Nav<
        AgentIdentity,
        Vec<super::AppManagementPolicy>,
    > = mg::Nav::new("appManagementPolicies");
    /// `appRoleAssignedTo`: many `appRoleAssignment`, contained
    pub const APP_ROLE_ASSIGNED_TO: mg::Nav<
        AgentIdentity,
        Vec<super::AppRoleAssignment>,
    > = mg::Nav::new("appRoleAssignedTo");
    /// `appRoleAssignments`: many `appRoleAssignment`, contained
    pub const APP_ROLE_ASSIGNMENTS: mg::Nav<
        AgentIdentity,
        Vec<super::AppRoleAssignment>,
    > = mg::Nav::new("appRoleAssignments");
    /// `claimsMappingPolicies`: many `claimsMappingPolicy`
    pub const CLAIMS_MAPPING_POLICIES: mg::Nav<
        AgentIdentity,
        Vec<super::ClaimsMappingPolicy>,
    > = mg::Nav::new("claimsMappingPolicies");
    /// `claimsPolicy`: `customClaimsPolicy`, contained
    pub const CLAIMS_POLICY: mg::Nav<AgentIdentity, super::CustomClaimsPolicy> = mg::Nav::new(
        "claimsPolicy",
    );
    /// `createdObjects`: many `directoryObject`
    pub const CREATED_OBJECTS: mg::Nav<AgentIdentity, Vec<super::DirectoryObject>> = mg::Nav::new(
        "createdObjects",
    );
    /// `delegatedPermissionClassifications`: many `delegatedPermissionClassification`, contained
    pub const DELEGATED_PERMISSION_CLASSIFICATIONS: mg::Nav<
        AgentIdentity,
        Vec<super::DelegatedPermissionClassification>,
    > = mg::Nav::new("delegatedPermissionClassifications");
    /// `endpoints`: many `endpoint`, contained
    pub const ENDPOINTS: mg::Nav<AgentIdentity, Vec<super::Endpoint>> = mg::Nav::new(
        "endpoints",
    );
    /// `federatedIdentityCredentials`: many `federatedIdentityCredential`, contained
    pub const FEDERATED_IDENTITY_CREDENTIALS: mg::Nav<
        AgentIdentity,
        Vec<super::FederatedIdentityCredential>,
    > = mg::Nav::new("federatedIdentityCredentials");
    /// `homeRealmDiscoveryPolicies`: many `homeRealmDiscoveryPolicy`
    pub const HOME_REALM_DISCOVERY_POLICIES: mg::Nav<
        AgentIdentity,
        Vec<super::HomeRealmDiscoveryPolicy>,
    > = mg::Nav::new("homeRealmDiscoveryPolicies");
    /// `inheritedAppRoleAssignments`: many `appRoleAssignment`
    pub const INHERITED_APP_ROLE_ASSIGNMENTS: mg::Nav<
        AgentIdentity,
        Vec<super::AppRoleAssignment>,
    > = mg::Nav::new("inheritedAppRoleAssignments");
    /// `inheritedOauth2PermissionGrants`: many `oAuth2PermissionGrant`
    pub const INHERITED_OAUTH2_PERMISSION_GRANTS: mg::Nav<
        AgentIdentity,
        Vec<super::OAuth2PermissionGrant>,
    > = mg::Nav::new("inheritedOauth2PermissionGrants");
    /// `licenseDetails`: many `licenseDetails`, contained
    pub const LICENSE_DETAILS: mg::Nav<AgentIdentity, Vec<super::LicenseDetails>> = mg::Nav::new(
        "licenseDetails",
    );
    /// `memberOf`: many `directoryObject`
    pub const MEMBER_OF: mg::Nav<AgentIdentity, Vec<super::DirectoryObject>> = mg::Nav::new(
        "memberOf",
    );
    /// `oauth2PermissionGrants`: many `oAuth2PermissionGrant`
    pub const OAUTH2_PERMISSION_GRANTS: mg::Nav<
        AgentIdentity,
        Vec<super::OAuth2PermissionGrant>,
    > = mg::Nav::new("oauth2PermissionGrants");
    /// `ownedObjects`: many `directoryObject`
    pub const OWNED_OBJECTS: mg::Nav<AgentIdentity, Vec<super::DirectoryObject>> = mg::Nav::new(
        "ownedObjects",
    );
    /// `owners`: many `directoryObject`
    pub const OWNERS: mg::Nav<AgentIdentity, Vec<super::DirectoryObject>> = mg::Nav::new(
        "owners",
    );
    /// `permissionGrantPreApprovalPolicies`: many `permissionGrantPreApprovalPolicy`
    pub const PERMISSION_GRANT_PRE_APPROVAL_POLICIES: mg::Nav<
        AgentIdentity,
        Vec<super::PermissionGrantPreApprovalPolicy>,
    > = mg::Nav::new("permissionGrantPreApprovalPolicies");
    /// `remoteDesktopSecurityConfiguration`: `remoteDesktopSecurityConfiguration`, contained
    pub const REMOTE_DESKTOP_SECURITY_CONFIGURATION: mg::Nav<
        AgentIdentity,
        super::RemoteDesktopSecurityConfiguration,
    > = mg::Nav::new("remoteDesktopSecurityConfiguration");
    /// `sponsors`: many `directoryObject`
    pub const SPONSORS: mg::Nav<AgentIdentity, Vec<super::DirectoryObject>> = mg::Nav::new(
        "sponsors",
    );
    /// `synchronization`: `synchronization`, contained
    pub const SYNCHRONIZATION: mg::Nav<AgentIdentity, super::Synchronization> = mg::Nav::new(
        "synchronization",
    );
    /// `tokenIssuancePolicies`: many `tokenIssuancePolicy`
    pub const TOKEN_ISSUANCE_POLICIES: mg::Nav<
        AgentIdentity,
        Vec<super::TokenIssuancePolicy>,
    > = mg::Nav::new("tokenIssuancePolicies");
    /// `tokenLifetimePolicies`: many `tokenLifetimePolicy`
    pub const TOKEN_LIFETIME_POLICIES: mg::Nav<
        AgentIdentity,
        Vec<super::TokenLifetimePolicy>,
    > = mg::Nav::new("tokenLifetimePolicies");
    /// `transitiveMemberOf`: many `directoryObject`
    pub const TRANSITIVE_MEMBER_OF: mg::Nav<
        AgentIdentity,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("transitiveMemberOf");
}
