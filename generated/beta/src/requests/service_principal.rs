// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.servicePrincipal`, by its URL.
    ///
    /// For example `/servicePrincipals/{servicePrincipal-id}`.
    ServicePrincipalResource(mg::One<models::ServicePrincipal, requests::directory_object::DirectoryObjectResource>)
}

impl ServicePrincipalResource {
    /// `…/appManagementPolicies`: many `appManagementPolicy`
    #[inline]
    pub fn app_management_policies(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::to(self, "appManagementPolicies")
    }

    /// `…/appRoleAssignedTo`: many `appRoleAssignment`
    ///
    /// [List appRoleAssignments granted for a service principal](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto?view=graph-rest-beta); 200.
    ///
    /// [Grant an appRoleAssignment for a service principal](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignedto?view=graph-rest-beta); 201.
    ///
    /// [Delete an appRoleAssignment granted for a service principal](https://learn.microsoft.com/graph/api/serviceprincipal-delete-approleassignedto?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **AppRoleAssignment.ReadWrite.All** with Application.Read.All or Directory.Read.All, **Application.Read.All** with AppRoleAssignment.ReadWrite.All, Application.ReadWrite.All, Directory.Read.All | **Application.Read.All** with AppRoleAssignment.ReadWrite.All, **AppRoleAssignment.ReadWrite.All** with Application.Read.All or Directory.Read.All, Directory.Read.All, Application.ReadWrite.All |
    /// | `DELETE …/{id}` | **AppRoleAssignment.ReadWrite.All**, Application.ReadWrite.All | **AppRoleAssignment.ReadWrite.All**, Application.ReadWrite.All |
    #[inline]
    pub fn app_role_assigned_to(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::to(self, "appRoleAssignedTo")
    }

    /// `…/appRoleAssignments`: many `appRoleAssignment`
    ///
    /// [List appRoleAssignments granted to a service principal](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignments?view=graph-rest-beta); 200.
    ///
    /// [Grant an appRoleAssignment to a service principal](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignments?view=graph-rest-beta); 201.
    ///
    /// [Delete an appRoleAssignment granted to a service principal](https://learn.microsoft.com/graph/api/serviceprincipal-delete-approleassignments?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **AppRoleAssignment.ReadWrite.All** with Application.Read.All or Directory.Read.All, **Application.Read.All** with AppRoleAssignment.ReadWrite.All, Application.ReadWrite.All, Directory.Read.All | **Application.Read.All** with AppRoleAssignment.ReadWrite.All, **AppRoleAssignment.ReadWrite.All** with Application.Read.All or Directory.Read.All, Directory.Read.All, Application.ReadWrite.All |
    /// | `DELETE …/{id}` | **AppRoleAssignment.ReadWrite.All**, Application.ReadWrite.All | **AppRoleAssignment.ReadWrite.All**, Application.ReadWrite.All |
    #[inline]
    pub fn app_role_assignments(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::to(self, "appRoleAssignments")
    }

    /// `…/claimsMappingPolicies`: many `claimsMappingPolicy`
    ///
    /// [List assigned claimsMappingPolicy](https://learn.microsoft.com/graph/api/serviceprincipal-list-claimsmappingpolicies?view=graph-rest-beta); 200.
    ///
    /// [Assign claimsMappingPolicy](https://learn.microsoft.com/graph/api/serviceprincipal-post-claimsmappingpolicies?view=graph-rest-beta); 204.
    ///
    /// [Remove claimsMappingPolicy](https://learn.microsoft.com/graph/api/serviceprincipal-delete-claimsmappingpolicies?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `POST` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `POST …/$ref` | **Policy.Read.All** with Application.ReadWrite.All, **Application.ReadWrite.All** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration | **Policy.Read.All** with Application.ReadWrite.OwnedBy, **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration, Application.ReadWrite.All |
    /// | `DELETE …/{id}` `/servicePrincipals(appId={appId})/claimsMappingPolicies/{id}` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `DELETE …/{id}` `/servicePrincipals/{id}/claimsMappingPolicies/{id}` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `DELETE …/{id}/$ref` | **Policy.Read.All** with Application.ReadWrite.All, **Application.ReadWrite.All** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration | **Policy.Read.All** with Application.ReadWrite.OwnedBy, **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration, Application.ReadWrite.All |
    #[inline]
    pub fn claims_mapping_policies(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyCollection {
        mg::to(self, "claimsMappingPolicies")
    }

    /// `…/claimsPolicy`: `customClaimsPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `PATCH` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `PUT` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    #[inline]
    pub fn claims_policy(
        &self,
    ) -> requests::custom_claims_policy::CustomClaimsPolicyResource {
        mg::to(self, "claimsPolicy")
    }

    /// `…/createdObjects`: many `directoryObject`
    ///
    /// [servicePrincipal: List createdObjects](https://learn.microsoft.com/graph/api/serviceprincipal-list-createdobjects?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/servicePrincipals(appId={appId})/createdObjects` | **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `GET` `/servicePrincipals/{id}/createdObjects` | **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn created_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "createdObjects")
    }

    /// `…/delegatedPermissionClassifications`: many `delegatedPermissionClassification`
    ///
    /// [List delegatedPermissionClassifications collection of servicePrincipal](https://learn.microsoft.com/graph/api/serviceprincipal-list-delegatedpermissionclassifications?view=graph-rest-beta); 200.
    ///
    /// [Create delegatedPermissionClassification](https://learn.microsoft.com/graph/api/serviceprincipal-post-delegatedpermissionclassifications?view=graph-rest-beta); 201.
    ///
    /// [Delete delegatedPermissionClassification](https://learn.microsoft.com/graph/api/serviceprincipal-delete-delegatedpermissionclassifications?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, Directory.Read.All | **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All |
    /// | `POST` | **Policy.ReadWrite.PermissionGrant** | **Policy.ReadWrite.PermissionGrant** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.PermissionGrant** | **Policy.ReadWrite.PermissionGrant** |
    #[inline]
    pub fn delegated_permission_classifications(
        &self,
    ) -> requests::delegated_permission_classification::DelegatedPermissionClassificationCollection {
        mg::to(self, "delegatedPermissionClassifications")
    }

    /// `…/endpoints`: many `endpoint`
    #[inline]
    pub fn endpoints(&self) -> requests::endpoint::EndpointCollection {
        mg::to(self, "endpoints")
    }

    /// `…/federatedIdentityCredentials`: many `federatedIdentityCredential`
    #[inline]
    pub fn federated_identity_credentials(
        &self,
    ) -> requests::federated_identity_credential::FederatedIdentityCredentialCollection {
        mg::to(self, "federatedIdentityCredentials")
    }

    /// `…/homeRealmDiscoveryPolicies`: many `homeRealmDiscoveryPolicy`
    ///
    /// [List assigned homeRealmDiscoveryPolicy](https://learn.microsoft.com/graph/api/serviceprincipal-list-homerealmdiscoverypolicies?view=graph-rest-beta); 200.
    ///
    /// [Assign homeRealmDiscoveryPolicy](https://learn.microsoft.com/graph/api/serviceprincipal-post-homerealmdiscoverypolicies?view=graph-rest-beta); 204.
    ///
    /// [Remove homeRealmDiscoveryPolicy](https://learn.microsoft.com/graph/api/serviceprincipal-delete-homerealmdiscoverypolicies?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `POST` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `POST …/$ref` | **Policy.Read.All** with Application.ReadWrite.All, **Application.ReadWrite.All** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration | **Policy.Read.All** with Application.ReadWrite.OwnedBy, **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration, Application.ReadWrite.All |
    /// | `DELETE …/{id}` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `DELETE …/{id}/$ref` | **Policy.Read.All** with Application.ReadWrite.All, **Application.ReadWrite.All** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration | **Policy.Read.All** with Application.ReadWrite.OwnedBy, **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration, Application.ReadWrite.All |
    #[inline]
    pub fn home_realm_discovery_policies(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::to(self, "homeRealmDiscoveryPolicies")
    }

    /// `…/licenseDetails`: many `licenseDetails`
    #[inline]
    pub fn license_details(
        &self,
    ) -> requests::license_details::LicenseDetailsCollection {
        mg::to(self, "licenseDetails")
    }

    /// `…/memberOf`: many `directoryObject`
    ///
    /// [List servicePrincipal memberOf](https://learn.microsoft.com/graph/api/serviceprincipal-list-memberof?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/servicePrincipals(appId={appId})/memberOf` | **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `GET` `/servicePrincipals/{id}/memberOf` | **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn member_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "memberOf")
    }

    /// `…/oauth2PermissionGrants`: many `oAuth2PermissionGrant`
    ///
    /// [List oauth2PermissionGrants](https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/servicePrincipals(appId={appId})/oauth2PermissionGrants` | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All | Directory.Read.All, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All |
    /// | `GET` `/servicePrincipals/{id}/oauth2PermissionGrants` | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn oauth2_permission_grants(
        &self,
    ) -> requests::o_auth2_permission_grant::OAuth2PermissionGrantCollection {
        mg::to(self, "oauth2PermissionGrants")
    }

    /// `…/ownedObjects`: many `directoryObject`
    ///
    /// [servicePrincipals: List ownedObjects](https://learn.microsoft.com/graph/api/serviceprincipal-list-ownedobjects?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn owned_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "ownedObjects")
    }

    /// `…/owners`: many `directoryObject`
    ///
    /// [servicePrincipals: List owners](https://learn.microsoft.com/graph/api/serviceprincipal-list-owners?view=graph-rest-beta); 200.
    ///
    /// [servicePrincipal: Add owner](https://learn.microsoft.com/graph/api/serviceprincipal-post-owners?view=graph-rest-beta); 204.
    ///
    /// [Remove owner](https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **Application.ReadWrite.All** with Directory.Read.All, Directory.Read.All, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Directory.Read.All, Directory.Read.All, Application.ReadWrite.All with Directory.Read.All, Directory.ReadWrite.All |
    /// | `POST …/$ref` | **Application.ReadWrite.All** with Directory.Read.All, **Directory.Read.All** with Application.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | **Application.ReadWrite.OwnedBy** with Directory.Read.All, **Directory.Read.All** with Application.ReadWrite.OwnedBy, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` `/servicePrincipals(appId={appId})/owners/{id}` | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
    /// | `DELETE …/{id}` `/servicePrincipals/{id}/owners/{id}` | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE …/{id}/$ref` | **Application.ReadWrite.All**, Directory.ReadWrite.All, Directory.AccessAsUser.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn owners(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "owners")
    }

    /// `…/permissionGrantPreApprovalPolicies`: many `permissionGrantPreApprovalPolicy`
    #[inline]
    pub fn permission_grant_pre_approval_policies(
        &self,
    ) -> requests::permission_grant_pre_approval_policy::PermissionGrantPreApprovalPolicyCollection {
        mg::to(self, "permissionGrantPreApprovalPolicies")
    }

    /// `…/remoteDesktopSecurityConfiguration`: `remoteDesktopSecurityConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application-RemoteDesktopConfig.ReadWrite.All**, **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, **Application.Read.All**, Application.ReadWrite.OwnedBy, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **Application-RemoteDesktopConfig.ReadWrite.All**, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `PATCH` | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE` | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.All, Directory.ReadWrite.All | **Application-RemoteDesktopConfig.ReadWrite.All**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn remote_desktop_security_configuration(
        &self,
    ) -> requests::remote_desktop_security_configuration::RemoteDesktopSecurityConfigurationResource {
        mg::to(self, "remoteDesktopSecurityConfiguration")
    }

    /// `…/synchronization`: `synchronization`
    #[inline]
    pub fn synchronization(&self) -> requests::synchronization::SynchronizationResource {
        mg::to(self, "synchronization")
    }

    /// `…/tokenIssuancePolicies`: many `tokenIssuancePolicy`
    #[inline]
    pub fn token_issuance_policies(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::to(self, "tokenIssuancePolicies")
    }

    /// `…/tokenLifetimePolicies`: many `tokenLifetimePolicy`
    ///
    /// [List assigned tokenLifetimePolicy](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-beta); 200.
    ///
    /// [Remove tokenLifetimePolicy](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-beta); 204.
    ///
    /// [Assign tokenLifetimePolicy](https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `POST` | **Application.ReadWrite.All** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.Read.All with Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `POST …/$ref` | **Policy.Read.All** with Application.ReadWrite.All, **Application.ReadWrite.All** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration | **Policy.Read.All** with Application.ReadWrite.OwnedBy, **Application.ReadWrite.OwnedBy** with Policy.Read.All, Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration |
    /// | `DELETE …/{id}` `/servicePrincipals(appId={appId})/tokenLifetimePolicies/{id}` | **Application.ReadWrite.All** with Policy.Read.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Application.ReadWrite.All with Policy.Read.All |
    /// | `DELETE …/{id}` `/servicePrincipals/{id}/tokenLifetimePolicies/{id}` | **Application.ReadWrite.All** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration with Application.ReadWrite.OwnedBy or Application.ReadWrite.All, Application.ReadWrite.All with Policy.Read.All |
    #[inline]
    pub fn token_lifetime_policies(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::to(self, "tokenLifetimePolicies")
    }

    /// `…/transitiveMemberOf`: many `directoryObject`
    ///
    /// [List servicePrincipal transitive memberOf](https://learn.microsoft.com/graph/api/serviceprincipal-list-transitivememberof?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveMemberOf")
    }

    /// `…/microsoft.graph.agentIdentity`
    #[inline]
    pub fn as_agent_identity(&self) -> requests::agent_identity::AgentIdentityResource {
        mg::to(self, "microsoft.graph.agentIdentity")
    }

    /// `…/microsoft.graph.agentIdentityBlueprintPrincipal`
    #[inline]
    pub fn as_agent_identity_blueprint_principal(
        &self,
    ) -> requests::agent_identity_blueprint_principal::AgentIdentityBlueprintPrincipalResource {
        mg::to(self, "microsoft.graph.agentIdentityBlueprintPrincipal")
    }

    /// `POST …/addTokenSigningCertificate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addtokensigningcertificate?view=graph-rest-beta); 200.
    /// - `POST /servicePrincipals/{id}/addTokenSigningCertificate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn add_token_signing_certificate(
        &self,
        parameters: AddTokenSigningCertificate,
    ) -> mg::Request<models::SelfSignedCertificate> {
        mg::Path::action_with(self, "addTokenSigningCertificate", &parameters)
    }

    /// `POST …/createPasswordSingleSignOnCredentials`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-createpasswordsinglesignoncredentials?view=graph-rest-beta); 200.
    /// - `POST /servicePrincipals/{id}/createPasswordSingleSignOnCredentials`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Application.ReadWrite.All** with Directory.Read.All, Directory.Read.All, Directory.ReadWrite.All | **Application.ReadWrite.All** with Directory.Read.All, Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn create_password_single_sign_on_credentials(
        &self,
        parameters: CreatePasswordSingleSignOnCredentials,
    ) -> mg::Request<models::PasswordSingleSignOnCredentialSet> {
        mg::Path::action_with(self, "createPasswordSingleSignOnCredentials", &parameters)
    }

    /// `POST …/deletePasswordSingleSignOnCredentials`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-deletepasswordsinglesignoncredentials?view=graph-rest-beta); 204.
    /// - `POST /servicePrincipals/{id}/deletePasswordSingleSignOnCredentials`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Application.ReadWrite.All** with Directory.Read.All, Directory.Read.All, Directory.ReadWrite.All | **Application.ReadWrite.All** with Directory.Read.All, Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn delete_password_single_sign_on_credentials(
        &self,
        parameters: DeletePasswordSingleSignOnCredentials,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "deletePasswordSingleSignOnCredentials", &parameters)
    }

    /// `POST …/getPasswordSingleSignOnCredentials`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-getpasswordsinglesignoncredentials?view=graph-rest-beta); 200.
    /// - `POST /servicePrincipals/{id}/getPasswordSingleSignOnCredentials`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Application.ReadWrite.All** with Directory.Read.All, Directory.Read.All, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy** with Directory.Read.All, Directory.Read.All, Application.ReadWrite.All with Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn get_password_single_sign_on_credentials(
        &self,
        parameters: GetPasswordSingleSignOnCredentials,
    ) -> mg::Request<models::PasswordSingleSignOnCredentialSet> {
        mg::Path::action_with(self, "getPasswordSingleSignOnCredentials", &parameters)
    }

    /// `POST …/updatePasswordSingleSignOnCredentials`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-updatepasswordsinglesignoncredentials?view=graph-rest-beta); 204.
    /// - `POST /servicePrincipals/{id}/updatePasswordSingleSignOnCredentials`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Application.ReadWrite.All** with Directory.Read.All, Directory.Read.All, Directory.ReadWrite.All | **Application.ReadWrite.All** with Directory.Read.All, Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn update_password_single_sign_on_credentials(
        &self,
        parameters: UpdatePasswordSingleSignOnCredentials,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "updatePasswordSingleSignOnCredentials", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.servicePrincipal`, by its URL.
    ///
    /// For example `/servicePrincipals`.
    ServicePrincipalCollection(mg::Many<models::ServicePrincipal, ServicePrincipalResource, requests::directory_object::DirectoryObjectCollection>)
}

impl ServicePrincipalCollection {
    /// `…(appId={appId})`
    #[inline]
    pub fn by_app_id(&self, app_id: impl Into<mg::Key>) -> ServicePrincipalResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("appId", app_id.into())]))
    }

    /// `…/microsoft.graph.agentIdentity`
    #[inline]
    pub fn as_agent_identity(
        &self,
    ) -> requests::agent_identity::AgentIdentityCollection {
        mg::to(self, "microsoft.graph.agentIdentity")
    }

    /// `…/microsoft.graph.agentIdentityBlueprintPrincipal`
    #[inline]
    pub fn as_agent_identity_blueprint_principal(
        &self,
    ) -> requests::agent_identity_blueprint_principal::AgentIdentityBlueprintPrincipalCollection {
        mg::to(self, "microsoft.graph.agentIdentityBlueprintPrincipal")
    }

    /// `GET …/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delta?view=graph-rest-beta); 200.
    /// - `GET /servicePrincipals/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Directory.Read.All**, Application.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.Read.All, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::ServicePrincipal>> {
        mg::Path::function(self, "delta")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.addTokenSigningCertificate`.
    AddTokenSigningCertificate "microsoft.graph.addTokenSigningCertificate" "parameters";
    /// `displayName`: String
    display_name "displayName": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.createPasswordSingleSignOnCredentials`.
    CreatePasswordSingleSignOnCredentials "microsoft.graph.createPasswordSingleSignOnCredentials" "parameters";
    /// `credentials`: Collection(credential), items not null
    credentials "credentials" "r": Vec<models::Credential>,
    /// `id`: String, not null
    id "id" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.deletePasswordSingleSignOnCredentials`.
    DeletePasswordSingleSignOnCredentials "microsoft.graph.deletePasswordSingleSignOnCredentials" "parameters";
    /// `id`: String, not null
    id "id" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getPasswordSingleSignOnCredentials`.
    GetPasswordSingleSignOnCredentials "microsoft.graph.getPasswordSingleSignOnCredentials" "parameters";
    /// `id`: String, not null
    id "id" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.updatePasswordSingleSignOnCredentials`.
    UpdatePasswordSingleSignOnCredentials "microsoft.graph.updatePasswordSingleSignOnCredentials" "parameters";
    /// `credentials`: Collection(credential), items not null
    credentials "credentials" "r": Vec<models::Credential>,
    /// `id`: String, not null
    id "id" "r": String,
}
