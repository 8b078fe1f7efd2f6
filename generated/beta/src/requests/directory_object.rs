// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.directoryObject`, by its URL.
    ///
    /// For example `/directoryObjects/{directoryObject-id}`.
    DirectoryObjectResource(mg::One<models::DirectoryObject>)
}

impl DirectoryObjectResource {
    /// `…/microsoft.graph.activityBasedTimeoutPolicy`
    #[inline]
    pub fn as_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyResource {
        mg::to(self, "microsoft.graph.activityBasedTimeoutPolicy")
    }

    /// `…/microsoft.graph.administrativeUnit`
    #[inline]
    pub fn as_administrative_unit(
        &self,
    ) -> requests::administrative_unit::AdministrativeUnitResource {
        mg::to(self, "microsoft.graph.administrativeUnit")
    }

    /// `…/microsoft.graph.agentIdentity`
    #[inline]
    pub fn as_agent_identity(&self) -> requests::agent_identity::AgentIdentityResource {
        mg::to(self, "microsoft.graph.agentIdentity")
    }

    /// `…/microsoft.graph.agentIdentityBlueprint`
    #[inline]
    pub fn as_agent_identity_blueprint(
        &self,
    ) -> requests::agent_identity_blueprint::AgentIdentityBlueprintResource {
        mg::to(self, "microsoft.graph.agentIdentityBlueprint")
    }

    /// `…/microsoft.graph.agentIdentityBlueprintPrincipal`
    #[inline]
    pub fn as_agent_identity_blueprint_principal(
        &self,
    ) -> requests::agent_identity_blueprint_principal::AgentIdentityBlueprintPrincipalResource {
        mg::to(self, "microsoft.graph.agentIdentityBlueprintPrincipal")
    }

    /// `…/microsoft.graph.agentUser`
    #[inline]
    pub fn as_agent_user(&self) -> requests::agent_user::AgentUserResource {
        mg::to(self, "microsoft.graph.agentUser")
    }

    /// `…/microsoft.graph.appManagementPolicy`
    #[inline]
    pub fn as_app_management_policy(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyResource {
        mg::to(self, "microsoft.graph.appManagementPolicy")
    }

    /// `…/microsoft.graph.appRoleAssignment`
    #[inline]
    pub fn as_app_role_assignment(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentResource {
        mg::to(self, "microsoft.graph.appRoleAssignment")
    }

    /// `…/microsoft.graph.application`
    #[inline]
    pub fn as_application(&self) -> requests::application::ApplicationResource {
        mg::to(self, "microsoft.graph.application")
    }

    /// `…/microsoft.graph.authorizationPolicy`
    #[inline]
    pub fn as_authorization_policy(
        &self,
    ) -> requests::authorization_policy::AuthorizationPolicyResource {
        mg::to(self, "microsoft.graph.authorizationPolicy")
    }

    /// `…/microsoft.graph.b2bManagementPolicy`
    #[inline]
    pub fn as_b2b_management_policy(
        &self,
    ) -> requests::b2b_management_policy::B2bManagementPolicyResource {
        mg::to(self, "microsoft.graph.b2bManagementPolicy")
    }

    /// `…/microsoft.graph.certificateAuthorityDetail`
    #[inline]
    pub fn as_certificate_authority_detail(
        &self,
    ) -> requests::certificate_authority_detail::CertificateAuthorityDetailResource {
        mg::to(self, "microsoft.graph.certificateAuthorityDetail")
    }

    /// `…/microsoft.graph.certificateBasedApplicationConfiguration`
    #[inline]
    pub fn as_certificate_based_application_configuration(
        &self,
    ) -> requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationResource {
        mg::to(self, "microsoft.graph.certificateBasedApplicationConfiguration")
    }

    /// `…/microsoft.graph.certificateBasedAuthPki`
    #[inline]
    pub fn as_certificate_based_auth_pki(
        &self,
    ) -> requests::certificate_based_auth_pki::CertificateBasedAuthPkiResource {
        mg::to(self, "microsoft.graph.certificateBasedAuthPki")
    }

    /// `…/microsoft.graph.claimsMappingPolicy`
    #[inline]
    pub fn as_claims_mapping_policy(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyResource {
        mg::to(self, "microsoft.graph.claimsMappingPolicy")
    }

    /// `…/microsoft.graph.contract`
    #[inline]
    pub fn as_contract(&self) -> requests::contract::ContractResource {
        mg::to(self, "microsoft.graph.contract")
    }

    /// `…/microsoft.graph.crossTenantAccessPolicy`
    #[inline]
    pub fn as_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyResource {
        mg::to(self, "microsoft.graph.crossTenantAccessPolicy")
    }

    /// `…/microsoft.graph.device`
    #[inline]
    pub fn as_device(&self) -> requests::device::DeviceResource {
        mg::to(self, "microsoft.graph.device")
    }

    /// `…/microsoft.graph.deviceTemplate`
    #[inline]
    pub fn as_device_template(
        &self,
    ) -> requests::device_template::DeviceTemplateResource {
        mg::to(self, "microsoft.graph.deviceTemplate")
    }

    /// `…/microsoft.graph.directoryObjectPartnerReference`
    #[inline]
    pub fn as_directory_object_partner_reference(
        &self,
    ) -> requests::directory_object_partner_reference::DirectoryObjectPartnerReferenceResource {
        mg::to(self, "microsoft.graph.directoryObjectPartnerReference")
    }

    /// `…/microsoft.graph.directoryRole`
    #[inline]
    pub fn as_directory_role(&self) -> requests::directory_role::DirectoryRoleResource {
        mg::to(self, "microsoft.graph.directoryRole")
    }

    /// `…/microsoft.graph.directoryRoleTemplate`
    #[inline]
    pub fn as_directory_role_template(
        &self,
    ) -> requests::directory_role_template::DirectoryRoleTemplateResource {
        mg::to(self, "microsoft.graph.directoryRoleTemplate")
    }

    /// `…/microsoft.graph.directorySettingTemplate`
    #[inline]
    pub fn as_directory_setting_template(
        &self,
    ) -> requests::directory_setting_template::DirectorySettingTemplateResource {
        mg::to(self, "microsoft.graph.directorySettingTemplate")
    }

    /// `…/microsoft.graph.endpoint`
    #[inline]
    pub fn as_endpoint(&self) -> requests::endpoint::EndpointResource {
        mg::to(self, "microsoft.graph.endpoint")
    }

    /// `…/microsoft.graph.extensionProperty`
    #[inline]
    pub fn as_extension_property(
        &self,
    ) -> requests::extension_property::ExtensionPropertyResource {
        mg::to(self, "microsoft.graph.extensionProperty")
    }

    /// `…/microsoft.graph.externalIdentitiesPolicy`
    #[inline]
    pub fn as_external_identities_policy(
        &self,
    ) -> requests::external_identities_policy::ExternalIdentitiesPolicyResource {
        mg::to(self, "microsoft.graph.externalIdentitiesPolicy")
    }

    /// `…/microsoft.graph.externalProfile`
    #[inline]
    pub fn as_external_profile(
        &self,
    ) -> requests::external_profile::ExternalProfileResource {
        mg::to(self, "microsoft.graph.externalProfile")
    }

    /// `…/microsoft.graph.externalUserProfile`
    #[inline]
    pub fn as_external_user_profile(
        &self,
    ) -> requests::external_user_profile::ExternalUserProfileResource {
        mg::to(self, "microsoft.graph.externalUserProfile")
    }

    /// `…/microsoft.graph.federatedTokenValidationPolicy`
    #[inline]
    pub fn as_federated_token_validation_policy(
        &self,
    ) -> requests::federated_token_validation_policy::FederatedTokenValidationPolicyResource {
        mg::to(self, "microsoft.graph.federatedTokenValidationPolicy")
    }

    /// `…/microsoft.graph.group`
    #[inline]
    pub fn as_group(&self) -> requests::group::GroupResource {
        mg::to(self, "microsoft.graph.group")
    }

    /// `…/microsoft.graph.groupResource`
    #[inline]
    pub fn as_group_resource(&self) -> requests::group_resource::GroupResourceResource {
        mg::to(self, "microsoft.graph.groupResource")
    }

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`
    #[inline]
    pub fn as_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyResource {
        mg::to(self, "microsoft.graph.homeRealmDiscoveryPolicy")
    }

    /// `…/microsoft.graph.identitySecurityDefaultsEnforcementPolicy`
    #[inline]
    pub fn as_identity_security_defaults_enforcement_policy(
        &self,
    ) -> requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyResource {
        mg::to(self, "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")
    }

    /// `…/microsoft.graph.mailbox`
    #[inline]
    pub fn as_mailbox(&self) -> requests::mailbox::MailboxResource {
        mg::to(self, "microsoft.graph.mailbox")
    }

    /// `…/microsoft.graph.multiTenantOrganizationMember`
    #[inline]
    pub fn as_multi_tenant_organization_member(
        &self,
    ) -> requests::multi_tenant_organization_member::MultiTenantOrganizationMemberResource {
        mg::to(self, "microsoft.graph.multiTenantOrganizationMember")
    }

    /// `…/microsoft.graph.mutualTlsOauthConfiguration`
    #[inline]
    pub fn as_mutual_tls_oauth_configuration(
        &self,
    ) -> requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationResource {
        mg::to(self, "microsoft.graph.mutualTlsOauthConfiguration")
    }

    /// `…/microsoft.graph.onPremAuthenticationPolicy`
    #[inline]
    pub fn as_on_prem_authentication_policy(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyResource {
        mg::to(self, "microsoft.graph.onPremAuthenticationPolicy")
    }

    /// `…/microsoft.graph.orgContact`
    #[inline]
    pub fn as_org_contact(&self) -> requests::org_contact::OrgContactResource {
        mg::to(self, "microsoft.graph.orgContact")
    }

    /// `…/microsoft.graph.organization`
    #[inline]
    pub fn as_organization(&self) -> requests::organization::OrganizationResource {
        mg::to(self, "microsoft.graph.organization")
    }

    /// `…/microsoft.graph.organizationalUnit`
    #[inline]
    pub fn as_organizational_unit(
        &self,
    ) -> requests::organizational_unit::OrganizationalUnitResource {
        mg::to(self, "microsoft.graph.organizationalUnit")
    }

    /// `…/microsoft.graph.pendingExternalUserProfile`
    #[inline]
    pub fn as_pending_external_user_profile(
        &self,
    ) -> requests::pending_external_user_profile::PendingExternalUserProfileResource {
        mg::to(self, "microsoft.graph.pendingExternalUserProfile")
    }

    /// `…/microsoft.graph.permissionGrantPolicy`
    #[inline]
    pub fn as_permission_grant_policy(
        &self,
    ) -> requests::permission_grant_policy::PermissionGrantPolicyResource {
        mg::to(self, "microsoft.graph.permissionGrantPolicy")
    }

    /// `…/microsoft.graph.permissionGrantPreApprovalPolicy`
    #[inline]
    pub fn as_permission_grant_pre_approval_policy(
        &self,
    ) -> requests::permission_grant_pre_approval_policy::PermissionGrantPreApprovalPolicyResource {
        mg::to(self, "microsoft.graph.permissionGrantPreApprovalPolicy")
    }

    /// `…/microsoft.graph.policyBase`
    #[inline]
    pub fn as_policy_base(&self) -> requests::policy_base::PolicyBaseResource {
        mg::to(self, "microsoft.graph.policyBase")
    }

    /// `…/microsoft.graph.remoteTenantGroup`
    #[inline]
    pub fn as_remote_tenant_group(
        &self,
    ) -> requests::remote_tenant_group::RemoteTenantGroupResource {
        mg::to(self, "microsoft.graph.remoteTenantGroup")
    }

    /// `…/microsoft.graph.resourceSpecificPermissionGrant`
    #[inline]
    pub fn as_resource_specific_permission_grant(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantResource {
        mg::to(self, "microsoft.graph.resourceSpecificPermissionGrant")
    }

    /// `…/microsoft.graph.servicePrincipal`
    #[inline]
    pub fn as_service_principal(
        &self,
    ) -> requests::service_principal::ServicePrincipalResource {
        mg::to(self, "microsoft.graph.servicePrincipal")
    }

    /// `…/microsoft.graph.servicePrincipalCreationPolicy`
    #[inline]
    pub fn as_service_principal_creation_policy(
        &self,
    ) -> requests::service_principal_creation_policy::ServicePrincipalCreationPolicyResource {
        mg::to(self, "microsoft.graph.servicePrincipalCreationPolicy")
    }

    /// `…/microsoft.graph.stsPolicy`
    #[inline]
    pub fn as_sts_policy(&self) -> requests::sts_policy::StsPolicyResource {
        mg::to(self, "microsoft.graph.stsPolicy")
    }

    /// `…/microsoft.graph.tenantAppManagementPolicy`
    #[inline]
    pub fn as_tenant_app_management_policy(
        &self,
    ) -> requests::tenant_app_management_policy::TenantAppManagementPolicyResource {
        mg::to(self, "microsoft.graph.tenantAppManagementPolicy")
    }

    /// `…/microsoft.graph.tenantRelationshipAccessPolicyBase`
    #[inline]
    pub fn as_tenant_relationship_access_policy_base(
        &self,
    ) -> requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseResource {
        mg::to(self, "microsoft.graph.tenantRelationshipAccessPolicyBase")
    }

    /// `…/microsoft.graph.tokenIssuancePolicy`
    #[inline]
    pub fn as_token_issuance_policy(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyResource {
        mg::to(self, "microsoft.graph.tokenIssuancePolicy")
    }

    /// `…/microsoft.graph.tokenLifetimePolicy`
    #[inline]
    pub fn as_token_lifetime_policy(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyResource {
        mg::to(self, "microsoft.graph.tokenLifetimePolicy")
    }

    /// `…/microsoft.graph.trustedCertificateAuthorityAsEntityBase`
    #[inline]
    pub fn as_trusted_certificate_authority_as_entity_base(
        &self,
    ) -> requests::trusted_certificate_authority_as_entity_base::TrustedCertificateAuthorityAsEntityBaseResource {
        mg::to(self, "microsoft.graph.trustedCertificateAuthorityAsEntityBase")
    }

    /// `…/microsoft.graph.trustedCertificateAuthorityBase`
    #[inline]
    pub fn as_trusted_certificate_authority_base(
        &self,
    ) -> requests::trusted_certificate_authority_base::TrustedCertificateAuthorityBaseResource {
        mg::to(self, "microsoft.graph.trustedCertificateAuthorityBase")
    }

    /// `…/microsoft.graph.user`
    #[inline]
    pub fn as_user(&self) -> requests::user::UserResource {
        mg::to(self, "microsoft.graph.user")
    }

    /// `POST …/checkMemberGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta); 200.
    /// - `POST /me/checkMemberGroups`
    /// - `POST /users/{id | userPrincipalName}/checkMemberGroups`
    /// - `POST /groups/{id}/checkMemberGroups`
    /// - `POST /servicePrincipals/{id}/checkMemberGroups`
    /// - … and 1 more
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-checkmembergroups?view=graph-rest-beta); 200.
    /// - `POST /groups/{id}/checkMemberGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-checkmembergroups?view=graph-rest-beta); 200.
    /// - `POST /servicePrincipals/{id}/checkMemberGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-checkmembergroups?view=graph-rest-beta); 200.
    /// - `POST /users/{id | userPrincipalName}/checkMemberGroups`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/users/{id}/checkMemberGroups`, `/devices/{id}/checkMemberGroups`, `/contacts/{id}/checkMemberGroups`, … | **Application.Read.All**, Device.Read.All, Group.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | **Application.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Device.Read.All, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Application.ReadWrite.All, Device.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `POST` `/groups/{id}/checkMemberGroups` | **GroupMember.ReadBasic.All**, Device.Read.All, Group.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.Read.All, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | **GroupMember.ReadBasic.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.Read.All, Device.Read.All, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, User.Read.All, Application.ReadWrite.All, Device.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `POST` `/me/checkMemberGroups` | **Application.Read.All**, Device.Read.All, Group.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | **Application.Read.All**, Device.Read.All, Application.ReadWrite.All, Device.ReadWrite.All |
    #[inline]
    pub fn check_member_groups(
        &self,
        parameters: CheckMemberGroups,
    ) -> mg::Request<mg::Page<String>> {
        mg::Path::action_with(self, "checkMemberGroups", &parameters)
    }

    /// `POST …/checkMemberObjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-checkmemberobjects?view=graph-rest-beta); 200.
    /// - `POST /devices/{id}/checkMemberObjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-checkmemberobjects?view=graph-rest-beta); 200.
    /// - `POST /groups/{id}/checkMemberObjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-checkmemberobjects?view=graph-rest-beta); 200.
    /// - `POST /servicePrincipals/{id}/checkMemberObjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-checkmemberobjects?view=graph-rest-beta); 200.
    /// - `POST /me/checkMemberObjects`
    /// - `POST /users/{id}/checkMemberObjects`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/users/{id}/checkMemberObjects`, `/devices/{id}/checkMemberObjects`, `/contacts/{id}/checkMemberObjects`, … | **Application.Read.All**, Device.Read.All, Group.ReadBasic.All, User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | **Application.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Device.Read.All, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Application.ReadWrite.All, Device.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `POST` `/groups/{id}/checkMemberObjects` | **GroupMember.ReadBasic.All**, Device.Read.All, Group.ReadBasic.All, User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.Read.All, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | **GroupMember.ReadBasic.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.Read.All, Device.Read.All, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, User.Read.All, Application.ReadWrite.All, Device.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `POST` `/me/checkMemberObjects` | **Application.Read.All**, Device.Read.All, Group.ReadBasic.All, User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | **Application.Read.All**, Device.Read.All, Application.ReadWrite.All, Device.ReadWrite.All |
    #[inline]
    pub fn check_member_objects(
        &self,
        parameters: CheckMemberObjects,
    ) -> mg::Request<mg::Page<String>> {
        mg::Path::action_with(self, "checkMemberObjects", &parameters)
    }

    /// `POST …/getMemberGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta); 200.
    /// - `POST /me/getMemberGroups`
    /// - `POST /users/{id | userPrincipalName}/getMemberGroups`
    /// - `POST /groups/{id}/getMemberGroups`
    /// - `POST /servicePrincipals/{id}/getMemberGroups`
    /// - … and 1 more
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-getmembergroups?view=graph-rest-beta); 200.
    /// - `POST /groups/{id}/getMemberGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-getmembergroups?view=graph-rest-beta); 200.
    /// - `POST /servicePrincipals/{id}/getMemberGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-getmembergroups?view=graph-rest-beta); 200.
    /// - `POST /users/{id | userPrincipalName}/getMemberGroups`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/users/{id}/getMemberGroups`, `/devices/{id}/getMemberGroups`, `/contacts/{id}/getMemberGroups`, … | **Application.Read.All**, Device.Read.All, Group.ReadBasic.All, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All | **Application.Read.All**, Device.Read.All, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Application.ReadWrite.All, Device.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `POST` `/groups/{id}/getMemberGroups` | **GroupMember.ReadBasic.All**, Device.Read.All, Group.ReadBasic.All, Application.Read.All, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All | **GroupMember.ReadBasic.All**, Application.Read.All, Device.Read.All, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, User.Read.All, Application.ReadWrite.All, Device.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `POST` `/me/getMemberGroups` | **Application.Read.All**, Device.Read.All, Group.ReadBasic.All, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All | **Application.Read.All**, Device.Read.All, Application.ReadWrite.All, Device.ReadWrite.All |
    #[inline]
    pub fn get_member_groups(
        &self,
        parameters: GetMemberGroups,
    ) -> mg::Request<mg::Page<String>> {
        mg::Path::action_with(self, "getMemberGroups", &parameters)
    }

    /// `POST …/getMemberObjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta); 200.
    /// - `POST /me/getMemberObjects`
    /// - `POST /users/{id | userPrincipalName}/getMemberObjects`
    /// - `POST /groups/{id}/getMemberObjects`
    /// - `POST /servicePrincipals/{id}/getMemberObjects`
    /// - … and 1 more
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-getmemberobjects?view=graph-rest-beta); 200.
    /// - `POST /groups/{id}/getMemberObjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-getmemberobjects?view=graph-rest-beta); 200.
    /// - `POST /servicePrincipals/{id}/getMemberObjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-getmemberobjects?view=graph-rest-beta); 200.
    /// - `POST /users/{id | userPrincipalName}/getMemberObjects`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/users/{id}/getMemberObjects`, `/devices/{id}/getMemberObjects`, `/contacts/{id}/getMemberObjects`, … | **Application.Read.All**, Device.Read.All, Group.ReadBasic.All, User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | **Application.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Device.Read.All, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Application.ReadWrite.All, Device.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `POST` `/groups/{id}/getMemberObjects` | **GroupMember.ReadBasic.All**, Device.Read.All, Group.ReadBasic.All, User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.Read.All, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | **GroupMember.ReadBasic.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.Read.All, Device.Read.All, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, User.Read.All, Application.ReadWrite.All, Device.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All |
    /// | `POST` `/me/getMemberObjects` | **Application.Read.All**, Device.Read.All, Group.ReadBasic.All, User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Application.ReadWrite.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, User.ReadWrite.All | **Application.Read.All**, Device.Read.All, Application.ReadWrite.All, Device.ReadWrite.All |
    #[inline]
    pub fn get_member_objects(
        &self,
        parameters: GetMemberObjects,
    ) -> mg::Request<mg::Page<String>> {
        mg::Path::action_with(self, "getMemberObjects", &parameters)
    }

    /// `POST …/restore`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **User.DeleteRestore.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, AgentIdentity.DeleteRestore.All, AgentIdentityBlueprint.DeleteRestore.All, AgentIdentityBlueprintPrincipal.DeleteRestore.All, User.ReadWrite.All | **User.DeleteRestore.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, AgentIdentity.DeleteRestore.All, AgentIdentityBlueprint.DeleteRestore.All, AgentIdentityBlueprintPrincipal.DeleteRestore.All, User.ReadWrite.CrossCloud, User.ReadWrite.All |
    #[inline]
    pub fn restore(&self, parameters: Restore) -> mg::Request<models::DirectoryObject> {
        mg::Path::action_with(self, "restore", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.directoryObject`, by its URL.
    ///
    /// For example `/directoryObjects`.
    DirectoryObjectCollection(mg::Many<models::DirectoryObject, DirectoryObjectResource>)
}

impl DirectoryObjectCollection {
    /// `…/microsoft.graph.activityBasedTimeoutPolicy`
    #[inline]
    pub fn as_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyCollection {
        mg::to(self, "microsoft.graph.activityBasedTimeoutPolicy")
    }

    /// `…/microsoft.graph.administrativeUnit`
    #[inline]
    pub fn as_administrative_unit(
        &self,
    ) -> requests::administrative_unit::AdministrativeUnitCollection {
        mg::to(self, "microsoft.graph.administrativeUnit")
    }

    /// `…/microsoft.graph.agentIdentity`
    #[inline]
    pub fn as_agent_identity(
        &self,
    ) -> requests::agent_identity::AgentIdentityCollection {
        mg::to(self, "microsoft.graph.agentIdentity")
    }

    /// `…/microsoft.graph.agentIdentityBlueprint`
    #[inline]
    pub fn as_agent_identity_blueprint(
        &self,
    ) -> requests::agent_identity_blueprint::AgentIdentityBlueprintCollection {
        mg::to(self, "microsoft.graph.agentIdentityBlueprint")
    }

    /// `…/microsoft.graph.agentIdentityBlueprintPrincipal`
    #[inline]
    pub fn as_agent_identity_blueprint_principal(
        &self,
    ) -> requests::agent_identity_blueprint_principal::AgentIdentityBlueprintPrincipalCollection {
        mg::to(self, "microsoft.graph.agentIdentityBlueprintPrincipal")
    }

    /// `…/microsoft.graph.agentUser`
    #[inline]
    pub fn as_agent_user(&self) -> requests::agent_user::AgentUserCollection {
        mg::to(self, "microsoft.graph.agentUser")
    }

    /// `…/microsoft.graph.appManagementPolicy`
    #[inline]
    pub fn as_app_management_policy(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::to(self, "microsoft.graph.appManagementPolicy")
    }

    /// `…/microsoft.graph.appRoleAssignment`
    #[inline]
    pub fn as_app_role_assignment(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::to(self, "microsoft.graph.appRoleAssignment")
    }

    /// `…/microsoft.graph.application`
    #[inline]
    pub fn as_application(&self) -> requests::application::ApplicationCollection {
        mg::to(self, "microsoft.graph.application")
    }

    /// `…/microsoft.graph.authorizationPolicy`
    #[inline]
    pub fn as_authorization_policy(
        &self,
    ) -> requests::authorization_policy::AuthorizationPolicyCollection {
        mg::to(self, "microsoft.graph.authorizationPolicy")
    }

    /// `…/microsoft.graph.b2bManagementPolicy`
    #[inline]
    pub fn as_b2b_management_policy(
        &self,
    ) -> requests::b2b_management_policy::B2bManagementPolicyCollection {
        mg::to(self, "microsoft.graph.b2bManagementPolicy")
    }

    /// `…/microsoft.graph.certificateAuthorityDetail`
    #[inline]
    pub fn as_certificate_authority_detail(
        &self,
    ) -> requests::certificate_authority_detail::CertificateAuthorityDetailCollection {
        mg::to(self, "microsoft.graph.certificateAuthorityDetail")
    }

    /// `…/microsoft.graph.certificateBasedApplicationConfiguration`
    #[inline]
    pub fn as_certificate_based_application_configuration(
        &self,
    ) -> requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationCollection {
        mg::to(self, "microsoft.graph.certificateBasedApplicationConfiguration")
    }

    /// `…/microsoft.graph.certificateBasedAuthPki`
    #[inline]
    pub fn as_certificate_based_auth_pki(
        &self,
    ) -> requests::certificate_based_auth_pki::CertificateBasedAuthPkiCollection {
        mg::to(self, "microsoft.graph.certificateBasedAuthPki")
    }

    /// `…/microsoft.graph.claimsMappingPolicy`
    #[inline]
    pub fn as_claims_mapping_policy(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyCollection {
        mg::to(self, "microsoft.graph.claimsMappingPolicy")
    }

    /// `…/microsoft.graph.contract`
    #[inline]
    pub fn as_contract(&self) -> requests::contract::ContractCollection {
        mg::to(self, "microsoft.graph.contract")
    }

    /// `…/microsoft.graph.crossTenantAccessPolicy`
    #[inline]
    pub fn as_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyCollection {
        mg::to(self, "microsoft.graph.crossTenantAccessPolicy")
    }

    /// `…/microsoft.graph.device`
    #[inline]
    pub fn as_device(&self) -> requests::device::DeviceCollection {
        mg::to(self, "microsoft.graph.device")
    }

    /// `…/microsoft.graph.deviceTemplate`
    #[inline]
    pub fn as_device_template(
        &self,
    ) -> requests::device_template::DeviceTemplateCollection {
        mg::to(self, "microsoft.graph.deviceTemplate")
    }

    /// `…/microsoft.graph.directoryObjectPartnerReference`
    #[inline]
    pub fn as_directory_object_partner_reference(
        &self,
    ) -> requests::directory_object_partner_reference::DirectoryObjectPartnerReferenceCollection {
        mg::to(self, "microsoft.graph.directoryObjectPartnerReference")
    }

    /// `…/microsoft.graph.directoryRole`
    #[inline]
    pub fn as_directory_role(
        &self,
    ) -> requests::directory_role::DirectoryRoleCollection {
        mg::to(self, "microsoft.graph.directoryRole")
    }

    /// `…/microsoft.graph.directoryRoleTemplate`
    #[inline]
    pub fn as_directory_role_template(
        &self,
    ) -> requests::directory_role_template::DirectoryRoleTemplateCollection {
        mg::to(self, "microsoft.graph.directoryRoleTemplate")
    }

    /// `…/microsoft.graph.directorySettingTemplate`
    #[inline]
    pub fn as_directory_setting_template(
        &self,
    ) -> requests::directory_setting_template::DirectorySettingTemplateCollection {
        mg::to(self, "microsoft.graph.directorySettingTemplate")
    }

    /// `…/microsoft.graph.endpoint`
    #[inline]
    pub fn as_endpoint(&self) -> requests::endpoint::EndpointCollection {
        mg::to(self, "microsoft.graph.endpoint")
    }

    /// `…/microsoft.graph.extensionProperty`
    #[inline]
    pub fn as_extension_property(
        &self,
    ) -> requests::extension_property::ExtensionPropertyCollection {
        mg::to(self, "microsoft.graph.extensionProperty")
    }

    /// `…/microsoft.graph.externalIdentitiesPolicy`
    #[inline]
    pub fn as_external_identities_policy(
        &self,
    ) -> requests::external_identities_policy::ExternalIdentitiesPolicyCollection {
        mg::to(self, "microsoft.graph.externalIdentitiesPolicy")
    }

    /// `…/microsoft.graph.externalProfile`
    #[inline]
    pub fn as_external_profile(
        &self,
    ) -> requests::external_profile::ExternalProfileCollection {
        mg::to(self, "microsoft.graph.externalProfile")
    }

    /// `…/microsoft.graph.externalUserProfile`
    #[inline]
    pub fn as_external_user_profile(
        &self,
    ) -> requests::external_user_profile::ExternalUserProfileCollection {
        mg::to(self, "microsoft.graph.externalUserProfile")
    }

    /// `…/microsoft.graph.federatedTokenValidationPolicy`
    #[inline]
    pub fn as_federated_token_validation_policy(
        &self,
    ) -> requests::federated_token_validation_policy::FederatedTokenValidationPolicyCollection {
        mg::to(self, "microsoft.graph.federatedTokenValidationPolicy")
    }

    /// `…/microsoft.graph.group`
    #[inline]
    pub fn as_group(&self) -> requests::group::GroupCollection {
        mg::to(self, "microsoft.graph.group")
    }

    /// `…/microsoft.graph.groupResource`
    #[inline]
    pub fn as_group_resource(
        &self,
    ) -> requests::group_resource::GroupResourceCollection {
        mg::to(self, "microsoft.graph.groupResource")
    }

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`
    #[inline]
    pub fn as_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::to(self, "microsoft.graph.homeRealmDiscoveryPolicy")
    }

    /// `…/microsoft.graph.identitySecurityDefaultsEnforcementPolicy`
    #[inline]
    pub fn as_identity_security_defaults_enforcement_policy(
        &self,
    ) -> requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyCollection {
        mg::to(self, "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")
    }

    /// `…/microsoft.graph.mailbox`
    #[inline]
    pub fn as_mailbox(&self) -> requests::mailbox::MailboxCollection {
        mg::to(self, "microsoft.graph.mailbox")
    }

    /// `…/microsoft.graph.multiTenantOrganizationMember`
    #[inline]
    pub fn as_multi_tenant_organization_member(
        &self,
    ) -> requests::multi_tenant_organization_member::MultiTenantOrganizationMemberCollection {
        mg::to(self, "microsoft.graph.multiTenantOrganizationMember")
    }

    /// `…/microsoft.graph.mutualTlsOauthConfiguration`
    #[inline]
    pub fn as_mutual_tls_oauth_configuration(
        &self,
    ) -> requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationCollection {
        mg::to(self, "microsoft.graph.mutualTlsOauthConfiguration")
    }

    /// `…/microsoft.graph.onPremAuthenticationPolicy`
    #[inline]
    pub fn as_on_prem_authentication_policy(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyCollection {
        mg::to(self, "microsoft.graph.onPremAuthenticationPolicy")
    }

    /// `…/microsoft.graph.orgContact`
    #[inline]
    pub fn as_org_contact(&self) -> requests::org_contact::OrgContactCollection {
        mg::to(self, "microsoft.graph.orgContact")
    }

    /// `…/microsoft.graph.organization`
    #[inline]
    pub fn as_organization(&self) -> requests::organization::OrganizationCollection {
        mg::to(self, "microsoft.graph.organization")
    }

    /// `…/microsoft.graph.organizationalUnit`
    #[inline]
    pub fn as_organizational_unit(
        &self,
    ) -> requests::organizational_unit::OrganizationalUnitCollection {
        mg::to(self, "microsoft.graph.organizationalUnit")
    }

    /// `…/microsoft.graph.pendingExternalUserProfile`
    #[inline]
    pub fn as_pending_external_user_profile(
        &self,
    ) -> requests::pending_external_user_profile::PendingExternalUserProfileCollection {
        mg::to(self, "microsoft.graph.pendingExternalUserProfile")
    }

    /// `…/microsoft.graph.permissionGrantPolicy`
    #[inline]
    pub fn as_permission_grant_policy(
        &self,
    ) -> requests::permission_grant_policy::PermissionGrantPolicyCollection {
        mg::to(self, "microsoft.graph.permissionGrantPolicy")
    }

    /// `…/microsoft.graph.permissionGrantPreApprovalPolicy`
    #[inline]
    pub fn as_permission_grant_pre_approval_policy(
        &self,
    ) -> requests::permission_grant_pre_approval_policy::PermissionGrantPreApprovalPolicyCollection {
        mg::to(self, "microsoft.graph.permissionGrantPreApprovalPolicy")
    }

    /// `…/microsoft.graph.policyBase`
    #[inline]
    pub fn as_policy_base(&self) -> requests::policy_base::PolicyBaseCollection {
        mg::to(self, "microsoft.graph.policyBase")
    }

    /// `…/microsoft.graph.remoteTenantGroup`
    #[inline]
    pub fn as_remote_tenant_group(
        &self,
    ) -> requests::remote_tenant_group::RemoteTenantGroupCollection {
        mg::to(self, "microsoft.graph.remoteTenantGroup")
    }

    /// `…/microsoft.graph.resourceSpecificPermissionGrant`
    #[inline]
    pub fn as_resource_specific_permission_grant(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::to(self, "microsoft.graph.resourceSpecificPermissionGrant")
    }

    /// `…/microsoft.graph.servicePrincipal`
    #[inline]
    pub fn as_service_principal(
        &self,
    ) -> requests::service_principal::ServicePrincipalCollection {
        mg::to(self, "microsoft.graph.servicePrincipal")
    }

    /// `…/microsoft.graph.servicePrincipalCreationPolicy`
    #[inline]
    pub fn as_service_principal_creation_policy(
        &self,
    ) -> requests::service_principal_creation_policy::ServicePrincipalCreationPolicyCollection {
        mg::to(self, "microsoft.graph.servicePrincipalCreationPolicy")
    }

    /// `…/microsoft.graph.stsPolicy`
    #[inline]
    pub fn as_sts_policy(&self) -> requests::sts_policy::StsPolicyCollection {
        mg::to(self, "microsoft.graph.stsPolicy")
    }

    /// `…/microsoft.graph.tenantAppManagementPolicy`
    #[inline]
    pub fn as_tenant_app_management_policy(
        &self,
    ) -> requests::tenant_app_management_policy::TenantAppManagementPolicyCollection {
        mg::to(self, "microsoft.graph.tenantAppManagementPolicy")
    }

    /// `…/microsoft.graph.tenantRelationshipAccessPolicyBase`
    #[inline]
    pub fn as_tenant_relationship_access_policy_base(
        &self,
    ) -> requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseCollection {
        mg::to(self, "microsoft.graph.tenantRelationshipAccessPolicyBase")
    }

    /// `…/microsoft.graph.tokenIssuancePolicy`
    #[inline]
    pub fn as_token_issuance_policy(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::to(self, "microsoft.graph.tokenIssuancePolicy")
    }

    /// `…/microsoft.graph.tokenLifetimePolicy`
    #[inline]
    pub fn as_token_lifetime_policy(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::to(self, "microsoft.graph.tokenLifetimePolicy")
    }

    /// `…/microsoft.graph.trustedCertificateAuthorityAsEntityBase`
    #[inline]
    pub fn as_trusted_certificate_authority_as_entity_base(
        &self,
    ) -> requests::trusted_certificate_authority_as_entity_base::TrustedCertificateAuthorityAsEntityBaseCollection {
        mg::to(self, "microsoft.graph.trustedCertificateAuthorityAsEntityBase")
    }

    /// `…/microsoft.graph.trustedCertificateAuthorityBase`
    #[inline]
    pub fn as_trusted_certificate_authority_base(
        &self,
    ) -> requests::trusted_certificate_authority_base::TrustedCertificateAuthorityBaseCollection {
        mg::to(self, "microsoft.graph.trustedCertificateAuthorityBase")
    }

    /// `…/microsoft.graph.user`
    #[inline]
    pub fn as_user(&self) -> requests::user::UserCollection {
        mg::to(self, "microsoft.graph.user")
    }

    /// `GET …/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-beta); 200.
    /// - `GET /directoryObjects/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Directory.Read.All**, Directory.AccessAsUser.All | **Directory.Read.All**, Directory.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::DirectoryObject>> {
        mg::Path::function(self, "delta")
    }

    /// `POST …/getByIds`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta); 200.
    /// - `POST /directoryObjects/getByIds`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Directory.Read.All** | **Directory.Read.All** |
    #[inline]
    pub fn get_by_ids(
        &self,
        parameters: GetByIds,
    ) -> mg::Request<mg::Page<models::DirectoryObject>> {
        mg::Path::action_with(self, "getByIds", &parameters)
    }

    /// `POST …/getUserOwnedObjects`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Group.Read.All**, Group.ReadWrite.All | **Group.Read.All**, Group.ReadWrite.All |
    #[inline]
    pub fn get_user_owned_objects(
        &self,
        parameters: GetUserOwnedObjects,
    ) -> mg::Request<models::DirectoryObject> {
        mg::Path::action_with(self, "getUserOwnedObjects", &parameters)
    }

    /// `POST …/validateProperties`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta); 204.
    /// - `POST /directoryObjects/validateProperties`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Group.Read.All**, Directory.Read.All, Directory.ReadWrite.All | **Group.Read.All**, Directory.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn validate_properties(
        &self,
        parameters: ValidateProperties,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "validateProperties", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.checkMemberGroups`.
    CheckMemberGroups "microsoft.graph.checkMemberGroups" "parameters";
    /// `groupIds`: Collection(String), items not null
    group_ids "groupIds" "r": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.checkMemberObjects`.
    CheckMemberObjects "microsoft.graph.checkMemberObjects" "parameters";
    /// `ids`: Collection(String), items not null
    ids "ids" "r": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMemberGroups`.
    GetMemberGroups "microsoft.graph.getMemberGroups" "parameters";
    /// `securityEnabledOnly`: Boolean
    security_enabled_only "securityEnabledOnly": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMemberObjects`.
    GetMemberObjects "microsoft.graph.getMemberObjects" "parameters";
    /// `securityEnabledOnly`: Boolean
    security_enabled_only "securityEnabledOnly": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.restore`.
    Restore "microsoft.graph.restore" "parameters";
    /// `autoReconcileProxyConflict`: Boolean, optional
    auto_reconcile_proxy_conflict "autoReconcileProxyConflict" "o": bool,
    /// `newUserPrincipalName`: String, optional
    new_user_principal_name "newUserPrincipalName" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getByIds`.
    GetByIds "microsoft.graph.getByIds" "parameters";
    /// `ids`: Collection(String), items not null
    ids "ids" "r": Vec<String>,
    /// `types`: Collection(String)
    types "types": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getUserOwnedObjects`.
    GetUserOwnedObjects "microsoft.graph.getUserOwnedObjects" "parameters";
    /// `type`: String
    type_ "type": String,
    /// `userId`: String
    user_id "userId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.validateProperties`.
    ValidateProperties "microsoft.graph.validateProperties" "parameters";
    /// `displayName`: String
    display_name "displayName": String,
    /// `entityType`: String
    entity_type "entityType": String,
    /// `mailNickname`: String
    mail_nickname "mailNickname": String,
    /// `onBehalfOfUserId`: Guid
    on_behalf_of_user_id "onBehalfOfUserId": mg::Guid,
}
