// @generated
use crate::{mg, models, requests};

/// Requests on one [`ServicePrincipal`](models::ServicePrincipal): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.service_principals().id(id)`.
#[derive(Clone, Debug)]
pub struct ServicePrincipalResource(
    mg::One<
        models::ServicePrincipal,
        requests::directory_object::DirectoryObjectResource,
    >,
);

mg::builder! { ServicePrincipalResource: mg::One<models::ServicePrincipal, requests::directory_object::DirectoryObjectResource> }

impl ServicePrincipalResource {
    /// `…/appManagementPolicies`: many [`AppManagementPolicy`](models::AppManagementPolicy).
    #[inline]
    pub fn app_management_policies(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::navigate(self, "appManagementPolicies")
    }

    /// `…/appRoleAssignedTo`: many [`AppRoleAssignment`](models::AppRoleAssignment).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list], [create], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignedto?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/serviceprincipal-delete-approleassignedto?view=graph-rest-beta
    #[inline]
    pub fn app_role_assigned_to(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::navigate(self, "appRoleAssignedTo")
    }

    /// `…/appRoleAssignments`: many [`AppRoleAssignment`](models::AppRoleAssignment).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list], [create], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignments?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignments?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/serviceprincipal-delete-approleassignments?view=graph-rest-beta
    #[inline]
    pub fn app_role_assignments(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::navigate(self, "appRoleAssignments")
    }

    /// `…/claimsMappingPolicies`: many [`ClaimsMappingPolicy`](models::ClaimsMappingPolicy).
    ///
    /// Least privileged permission to read: `Application.ReadWrite.All` with `Policy.Read.All`
    /// (delegated), `Application.ReadWrite.OwnedBy` with `Policy.Read.All` with
    /// `Application.ReadWrite.OwnedBy` or `Application.ReadWrite.All` (application). Reference:
    /// [list], [add], [remove].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list-claimsmappingpolicies?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/serviceprincipal-post-claimsmappingpolicies?view=graph-rest-beta
    /// [remove]: https://learn.microsoft.com/graph/api/serviceprincipal-delete-claimsmappingpolicies?view=graph-rest-beta
    #[inline]
    pub fn claims_mapping_policies(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyCollection {
        mg::navigate(self, "claimsMappingPolicies")
    }

    /// `…/claimsPolicy`: [`CustomClaimsPolicy`](models::CustomClaimsPolicy).
    ///
    /// Not available here: `delete`.
    ///
    /// Least privileged permission to read: `Policy.ReadWrite.ApplicationConfiguration` (delegated,
    /// application).
    #[inline]
    pub fn claims_policy(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::custom_claims_policy::CustomClaimsPolicyResource,
        mg::capabilities::NoDelete,
    > {
        mg::navigate(self, "claimsPolicy")
    }

    /// `…/createdObjects`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list-createdobjects?view=graph-rest-beta
    #[inline]
    pub fn created_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "createdObjects")
    }

    /// `…/delegatedPermissionClassifications`: many
    /// [`DelegatedPermissionClassification`](models::DelegatedPermissionClassification).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list], [create], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list-delegatedpermissionclassifications?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/serviceprincipal-post-delegatedpermissionclassifications?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/serviceprincipal-delete-delegatedpermissionclassifications?view=graph-rest-beta
    #[inline]
    pub fn delegated_permission_classifications(
        &self,
    ) -> requests::delegated_permission_classification::DelegatedPermissionClassificationCollection {
        mg::navigate(self, "delegatedPermissionClassifications")
    }

    /// `…/endpoints`: many [`Endpoint`](models::Endpoint).
    #[inline]
    pub fn endpoints(&self) -> requests::endpoint::EndpointCollection {
        mg::navigate(self, "endpoints")
    }

    /// `…/federatedIdentityCredentials`: many
    /// [`FederatedIdentityCredential`](models::FederatedIdentityCredential).
    #[inline]
    pub fn federated_identity_credentials(
        &self,
    ) -> requests::federated_identity_credential::FederatedIdentityCredentialCollection {
        mg::navigate(self, "federatedIdentityCredentials")
    }

    /// `…/homeRealmDiscoveryPolicies`: many
    /// [`HomeRealmDiscoveryPolicy`](models::HomeRealmDiscoveryPolicy).
    ///
    /// Least privileged permission to read: `Application.ReadWrite.All` with `Policy.Read.All`
    /// (delegated), `Application.ReadWrite.OwnedBy` with `Policy.Read.All` with
    /// `Application.ReadWrite.OwnedBy` or `Application.ReadWrite.All` (application). Reference:
    /// [list], [add], [remove].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list-homerealmdiscoverypolicies?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/serviceprincipal-post-homerealmdiscoverypolicies?view=graph-rest-beta
    /// [remove]: https://learn.microsoft.com/graph/api/serviceprincipal-delete-homerealmdiscoverypolicies?view=graph-rest-beta
    #[inline]
    pub fn home_realm_discovery_policies(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::navigate(self, "homeRealmDiscoveryPolicies")
    }

    /// `…/licenseDetails`: many [`LicenseDetails`](models::LicenseDetails).
    #[inline]
    pub fn license_details(
        &self,
    ) -> requests::license_details::LicenseDetailsCollection {
        mg::navigate(self, "licenseDetails")
    }

    /// `…/memberOf`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list-memberof?view=graph-rest-beta
    #[inline]
    pub fn member_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "memberOf")
    }

    /// `…/oauth2PermissionGrants`: many [`OAuth2PermissionGrant`](models::OAuth2PermissionGrant).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants?view=graph-rest-beta
    #[inline]
    pub fn oauth2_permission_grants(
        &self,
    ) -> requests::oauth2_permission_grant::OAuth2PermissionGrantCollection {
        mg::navigate(self, "oauth2PermissionGrants")
    }

    /// `…/ownedObjects`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list-ownedobjects?view=graph-rest-beta
    #[inline]
    pub fn owned_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "ownedObjects")
    }

    /// `…/owners`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list], [add], [remove].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list-owners?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/serviceprincipal-post-owners?view=graph-rest-beta
    /// [remove]: https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners?view=graph-rest-beta
    #[inline]
    pub fn owners(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "owners")
    }

    /// `…/permissionGrantPreApprovalPolicies`: many
    /// [`PermissionGrantPreApprovalPolicy`](models::PermissionGrantPreApprovalPolicy).
    #[inline]
    pub fn permission_grant_pre_approval_policies(
        &self,
    ) -> requests::permission_grant_pre_approval_policy::PermissionGrantPreApprovalPolicyCollection {
        mg::navigate(self, "permissionGrantPreApprovalPolicies")
    }

    /// `…/remoteDesktopSecurityConfiguration`:
    /// [`RemoteDesktopSecurityConfiguration`](models::RemoteDesktopSecurityConfiguration).
    ///
    /// Least privileged permission to read: `Application-RemoteDesktopConfig.ReadWrite.All`
    /// (delegated, application).
    #[inline]
    pub fn remote_desktop_security_configuration(
        &self,
    ) -> requests::remote_desktop_security_configuration::RemoteDesktopSecurityConfigurationResource {
        mg::navigate(self, "remoteDesktopSecurityConfiguration")
    }

    /// `…/synchronization`: [`Synchronization`](models::Synchronization).
    #[inline]
    pub fn synchronization(&self) -> requests::synchronization::SynchronizationResource {
        mg::navigate(self, "synchronization")
    }

    /// `…/tokenIssuancePolicies`: many [`TokenIssuancePolicy`](models::TokenIssuancePolicy).
    #[inline]
    pub fn token_issuance_policies(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::navigate(self, "tokenIssuancePolicies")
    }

    /// `…/tokenLifetimePolicies`: many [`TokenLifetimePolicy`](models::TokenLifetimePolicy).
    ///
    /// Least privileged permission to read: `Application.ReadWrite.All` with `Policy.Read.All`
    /// (delegated), `Application.ReadWrite.OwnedBy` with `Policy.Read.All` with
    /// `Application.ReadWrite.All` (application). Reference: [list], [delete], [add].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-beta
    #[inline]
    pub fn token_lifetime_policies(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::navigate(self, "tokenLifetimePolicies")
    }

    /// `…/transitiveMemberOf`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list-transitivememberof?view=graph-rest-beta
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "transitiveMemberOf")
    }

    /// `…/microsoft.graph.agentIdentity`: cast to [`AgentIdentity`](models::AgentIdentity).
    #[doc(alias = "microsoft.graph.agentIdentity")]
    #[inline]
    pub fn cast_to_agent_identity(
        &self,
    ) -> requests::agent_identity::AgentIdentityResource {
        mg::navigate(self, "microsoft.graph.agentIdentity")
    }

    /// `…/microsoft.graph.agentIdentityBlueprintPrincipal`: cast to
    /// [`AgentIdentityBlueprintPrincipal`](models::AgentIdentityBlueprintPrincipal).
    #[doc(alias = "microsoft.graph.agentIdentityBlueprintPrincipal")]
    #[inline]
    pub fn cast_to_agent_identity_blueprint_principal(
        &self,
    ) -> requests::agent_identity_blueprint_principal::AgentIdentityBlueprintPrincipalResource {
        mg::navigate(self, "microsoft.graph.agentIdentityBlueprintPrincipal")
    }

    /// `POST …/addTokenSigningCertificate`.
    ///
    /// Returns 200 with [`SelfSignedCertificate`](models::SelfSignedCertificate).
    ///
    /// Least privileged permission: `Application.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/serviceprincipal-addtokensigningcertificate?view=graph-rest-beta
    #[inline]
    pub fn add_token_signing_certificate(
        &self,
        parameters: AddTokenSigningCertificate,
    ) -> mg::Request<models::SelfSignedCertificate> {
        self.raw().action_with("addTokenSigningCertificate", &parameters)
    }

    /// `POST …/createPasswordSingleSignOnCredentials`.
    ///
    /// Returns 200 with
    /// [`PasswordSingleSignOnCredentialSet`](models::PasswordSingleSignOnCredentialSet).
    ///
    /// Least privileged permission: `Application.ReadWrite.All` with `Directory.Read.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/serviceprincipal-createpasswordsinglesignoncredentials?view=graph-rest-beta
    #[inline]
    pub fn create_password_single_sign_on_credentials(
        &self,
        parameters: impl Into<CreatePasswordSingleSignOnCredentials>,
    ) -> mg::Request<models::PasswordSingleSignOnCredentialSet> {
        self.raw()
            .action_with("createPasswordSingleSignOnCredentials", &parameters.into())
    }

    /// `POST …/deletePasswordSingleSignOnCredentials`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Application.ReadWrite.All` with `Directory.Read.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/serviceprincipal-deletepasswordsinglesignoncredentials?view=graph-rest-beta
    #[inline]
    pub fn delete_password_single_sign_on_credentials(
        &self,
        parameters: impl Into<DeletePasswordSingleSignOnCredentials>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with("deletePasswordSingleSignOnCredentials", &parameters.into())
    }

    /// `POST …/getPasswordSingleSignOnCredentials`.
    ///
    /// Returns 200 with
    /// [`PasswordSingleSignOnCredentialSet`](models::PasswordSingleSignOnCredentialSet).
    ///
    /// Least privileged permission: `Application.ReadWrite.All` with `Directory.Read.All`
    /// (delegated), `Application.ReadWrite.OwnedBy` with `Directory.Read.All` (application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/serviceprincipal-getpasswordsinglesignoncredentials?view=graph-rest-beta
    #[inline]
    pub fn get_password_single_sign_on_credentials(
        &self,
        parameters: impl Into<GetPasswordSingleSignOnCredentials>,
    ) -> mg::Request<models::PasswordSingleSignOnCredentialSet> {
        self.raw().action_with("getPasswordSingleSignOnCredentials", &parameters.into())
    }

    /// `POST …/updatePasswordSingleSignOnCredentials`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Application.ReadWrite.All` with `Directory.Read.All`
    /// (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/serviceprincipal-updatepasswordsinglesignoncredentials?view=graph-rest-beta
    #[inline]
    pub fn update_password_single_sign_on_credentials(
        &self,
        parameters: impl Into<UpdatePasswordSingleSignOnCredentials>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with("updatePasswordSingleSignOnCredentials", &parameters.into())
    }
}

/// Requests on a collection of [`ServicePrincipal`](models::ServicePrincipal): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.service_principals()`.
#[derive(Clone, Debug)]
pub struct ServicePrincipalCollection(
    mg::Many<
        models::ServicePrincipal,
        ServicePrincipalResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { ServicePrincipalCollection: mg::Many<models::ServicePrincipal, ServicePrincipalResource, requests::directory_object::DirectoryObjectCollection> }

impl ServicePrincipalCollection {
    /// `…(appId={appId})`: the one with this key.
    #[inline]
    pub fn by_app_id(&self, app_id: impl Into<mg::Key>) -> ServicePrincipalResource {
        self.raw().alternate_key(&[("appId", app_id.into())]).into_builder()
    }

    /// `…/microsoft.graph.agentIdentity`: the members that are
    /// [`AgentIdentity`](models::AgentIdentity).
    #[doc(alias = "microsoft.graph.agentIdentity")]
    #[inline]
    pub fn cast_to_agent_identity(
        &self,
    ) -> requests::agent_identity::AgentIdentityCollection {
        mg::navigate(self, "microsoft.graph.agentIdentity")
    }

    /// `…/microsoft.graph.agentIdentityBlueprintPrincipal`: the members that are
    /// [`AgentIdentityBlueprintPrincipal`](models::AgentIdentityBlueprintPrincipal).
    #[doc(alias = "microsoft.graph.agentIdentityBlueprintPrincipal")]
    #[inline]
    pub fn cast_to_agent_identity_blueprint_principal(
        &self,
    ) -> requests::agent_identity_blueprint_principal::AgentIdentityBlueprintPrincipalCollection {
        mg::navigate(self, "microsoft.graph.agentIdentityBlueprintPrincipal")
    }

    /// `GET …/delta`.
    ///
    /// Returns 200 with a page of [`ServicePrincipal`](models::ServicePrincipal).
    ///
    /// Least privileged permission: `Directory.Read.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/serviceprincipal-delta?view=graph-rest-beta
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::ServicePrincipal>> {
        self.raw().function("delta")
    }
}

/// Parameters of [`ServicePrincipalResource::add_token_signing_certificate`].
pub struct AddTokenSigningCertificate {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddTokenSigningCertificate: "microsoft.graph.addTokenSigningCertificate", parameters;
    display_name: "displayName",
    end_date_time: "endDateTime",
}

/// Parameters of [`ServicePrincipalResource::create_password_single_sign_on_credentials`].
///
/// A call can pass the pair of `id` and `credentials` alone.
pub struct CreatePasswordSingleSignOnCredentials {
    /// `credentials`.
    pub credentials: mg::Field<Vec<models::Credential>>,
    /// `id`. Required.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreatePasswordSingleSignOnCredentials: "microsoft.graph.createPasswordSingleSignOnCredentials", parameters;
    credentials: "credentials" required,
    id: "id" required,
}

mg::required_parameters! {
    CreatePasswordSingleSignOnCredentials;
    id: String,
    credentials: Vec<models::Credential>,
}

/// Parameters of [`ServicePrincipalResource::delete_password_single_sign_on_credentials`].
///
/// A call can pass `id` alone.
pub struct DeletePasswordSingleSignOnCredentials {
    /// `id`. Required.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeletePasswordSingleSignOnCredentials: "microsoft.graph.deletePasswordSingleSignOnCredentials", parameters;
    id: "id" required,
}

mg::required_parameters! {
    DeletePasswordSingleSignOnCredentials;
    id: String,
}

/// Parameters of [`ServicePrincipalResource::get_password_single_sign_on_credentials`].
///
/// A call can pass `id` alone.
pub struct GetPasswordSingleSignOnCredentials {
    /// `id`. Required.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPasswordSingleSignOnCredentials: "microsoft.graph.getPasswordSingleSignOnCredentials", parameters;
    id: "id" required,
}

mg::required_parameters! {
    GetPasswordSingleSignOnCredentials;
    id: String,
}

/// Parameters of [`ServicePrincipalResource::update_password_single_sign_on_credentials`].
///
/// A call can pass the pair of `id` and `credentials` alone.
pub struct UpdatePasswordSingleSignOnCredentials {
    /// `credentials`.
    pub credentials: mg::Field<Vec<models::Credential>>,
    /// `id`. Required.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdatePasswordSingleSignOnCredentials: "microsoft.graph.updatePasswordSingleSignOnCredentials", parameters;
    credentials: "credentials" required,
    id: "id" required,
}

mg::required_parameters! {
    UpdatePasswordSingleSignOnCredentials;
    id: String,
    credentials: Vec<models::Credential>,
}
