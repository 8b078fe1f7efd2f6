// @generated
use crate::{mg, models, requests};

/// Requests on one [`DirectoryObject`](models::DirectoryObject): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.directory_objects().id(id)`.
#[derive(Clone, Debug)]
pub struct DirectoryObjectResource(mg::One<models::DirectoryObject>);

mg::builder! { DirectoryObjectResource: mg::One<models::DirectoryObject> }

impl DirectoryObjectResource {
    /// `…/microsoft.graph.activityBasedTimeoutPolicy`: cast to
    /// [`ActivityBasedTimeoutPolicy`](models::ActivityBasedTimeoutPolicy).
    #[doc(alias = "microsoft.graph.activityBasedTimeoutPolicy")]
    #[inline]
    pub fn cast_to_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyResource {
        mg::navigate(self, "microsoft.graph.activityBasedTimeoutPolicy")
    }

    /// `…/microsoft.graph.administrativeUnit`: cast to
    /// [`AdministrativeUnit`](models::AdministrativeUnit).
    #[doc(alias = "microsoft.graph.administrativeUnit")]
    #[inline]
    pub fn cast_to_administrative_unit(
        &self,
    ) -> requests::administrative_unit::AdministrativeUnitResource {
        mg::navigate(self, "microsoft.graph.administrativeUnit")
    }

    /// `…/microsoft.graph.agentIdentity`: cast to [`AgentIdentity`](models::AgentIdentity).
    #[doc(alias = "microsoft.graph.agentIdentity")]
    #[inline]
    pub fn cast_to_agent_identity(
        &self,
    ) -> requests::agent_identity::AgentIdentityResource {
        mg::navigate(self, "microsoft.graph.agentIdentity")
    }

    /// `…/microsoft.graph.agentIdentityBlueprint`: cast to
    /// [`AgentIdentityBlueprint`](models::AgentIdentityBlueprint).
    #[doc(alias = "microsoft.graph.agentIdentityBlueprint")]
    #[inline]
    pub fn cast_to_agent_identity_blueprint(
        &self,
    ) -> requests::agent_identity_blueprint::AgentIdentityBlueprintResource {
        mg::navigate(self, "microsoft.graph.agentIdentityBlueprint")
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

    /// `…/microsoft.graph.agentUser`: cast to [`AgentUser`](models::AgentUser).
    #[doc(alias = "microsoft.graph.agentUser")]
    #[inline]
    pub fn cast_to_agent_user(&self) -> requests::agent_user::AgentUserResource {
        mg::navigate(self, "microsoft.graph.agentUser")
    }

    /// `…/microsoft.graph.appManagementPolicy`: cast to
    /// [`AppManagementPolicy`](models::AppManagementPolicy).
    #[doc(alias = "microsoft.graph.appManagementPolicy")]
    #[inline]
    pub fn cast_to_app_management_policy(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyResource {
        mg::navigate(self, "microsoft.graph.appManagementPolicy")
    }

    /// `…/microsoft.graph.appRoleAssignment`: cast to
    /// [`AppRoleAssignment`](models::AppRoleAssignment).
    #[doc(alias = "microsoft.graph.appRoleAssignment")]
    #[inline]
    pub fn cast_to_app_role_assignment(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentResource {
        mg::navigate(self, "microsoft.graph.appRoleAssignment")
    }

    /// `…/microsoft.graph.application`: cast to [`Application`](models::Application).
    #[doc(alias = "microsoft.graph.application")]
    #[inline]
    pub fn cast_to_application(&self) -> requests::application::ApplicationResource {
        mg::navigate(self, "microsoft.graph.application")
    }

    /// `…/microsoft.graph.authorizationPolicy`: cast to
    /// [`AuthorizationPolicy`](models::AuthorizationPolicy).
    #[doc(alias = "microsoft.graph.authorizationPolicy")]
    #[inline]
    pub fn cast_to_authorization_policy(
        &self,
    ) -> requests::authorization_policy::AuthorizationPolicyResource {
        mg::navigate(self, "microsoft.graph.authorizationPolicy")
    }

    /// `…/microsoft.graph.b2bManagementPolicy`: cast to
    /// [`B2bManagementPolicy`](models::B2bManagementPolicy).
    #[doc(alias = "microsoft.graph.b2bManagementPolicy")]
    #[inline]
    pub fn cast_to_b2b_management_policy(
        &self,
    ) -> requests::b2b_management_policy::B2bManagementPolicyResource {
        mg::navigate(self, "microsoft.graph.b2bManagementPolicy")
    }

    /// `…/microsoft.graph.certificateAuthorityDetail`: cast to
    /// [`CertificateAuthorityDetail`](models::CertificateAuthorityDetail).
    #[doc(alias = "microsoft.graph.certificateAuthorityDetail")]
    #[inline]
    pub fn cast_to_certificate_authority_detail(
        &self,
    ) -> requests::certificate_authority_detail::CertificateAuthorityDetailResource {
        mg::navigate(self, "microsoft.graph.certificateAuthorityDetail")
    }

    /// `…/microsoft.graph.certificateBasedApplicationConfiguration`: cast to
    /// [`CertificateBasedApplicationConfiguration`].
    ///
    /// [`CertificateBasedApplicationConfiguration`]: models::CertificateBasedApplicationConfiguration
    #[doc(alias = "microsoft.graph.certificateBasedApplicationConfiguration")]
    #[inline]
    pub fn cast_to_certificate_based_application_configuration(
        &self,
    ) -> requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationResource {
        mg::navigate(self, "microsoft.graph.certificateBasedApplicationConfiguration")
    }

    /// `…/microsoft.graph.certificateBasedAuthPki`: cast to
    /// [`CertificateBasedAuthPki`](models::CertificateBasedAuthPki).
    #[doc(alias = "microsoft.graph.certificateBasedAuthPki")]
    #[inline]
    pub fn cast_to_certificate_based_auth_pki(
        &self,
    ) -> requests::certificate_based_auth_pki::CertificateBasedAuthPkiResource {
        mg::navigate(self, "microsoft.graph.certificateBasedAuthPki")
    }

    /// `…/microsoft.graph.claimsMappingPolicy`: cast to
    /// [`ClaimsMappingPolicy`](models::ClaimsMappingPolicy).
    #[doc(alias = "microsoft.graph.claimsMappingPolicy")]
    #[inline]
    pub fn cast_to_claims_mapping_policy(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyResource {
        mg::navigate(self, "microsoft.graph.claimsMappingPolicy")
    }

    /// `…/microsoft.graph.contract`: cast to [`Contract`](models::Contract).
    #[doc(alias = "microsoft.graph.contract")]
    #[inline]
    pub fn cast_to_contract(&self) -> requests::contract::ContractResource {
        mg::navigate(self, "microsoft.graph.contract")
    }

    /// `…/microsoft.graph.crossTenantAccessPolicy`: cast to
    /// [`CrossTenantAccessPolicy`](models::CrossTenantAccessPolicy).
    #[doc(alias = "microsoft.graph.crossTenantAccessPolicy")]
    #[inline]
    pub fn cast_to_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyResource {
        mg::navigate(self, "microsoft.graph.crossTenantAccessPolicy")
    }

    /// `…/microsoft.graph.device`: cast to [`Device`](models::Device).
    #[doc(alias = "microsoft.graph.device")]
    #[inline]
    pub fn cast_to_device(&self) -> requests::device::DeviceResource {
        mg::navigate(self, "microsoft.graph.device")
    }

    /// `…/microsoft.graph.deviceTemplate`: cast to [`DeviceTemplate`](models::DeviceTemplate).
    #[doc(alias = "microsoft.graph.deviceTemplate")]
    #[inline]
    pub fn cast_to_device_template(
        &self,
    ) -> requests::device_template::DeviceTemplateResource {
        mg::navigate(self, "microsoft.graph.deviceTemplate")
    }

    /// `…/microsoft.graph.directoryObjectPartnerReference`: cast to
    /// [`DirectoryObjectPartnerReference`](models::DirectoryObjectPartnerReference).
    #[doc(alias = "microsoft.graph.directoryObjectPartnerReference")]
    #[inline]
    pub fn cast_to_directory_object_partner_reference(
        &self,
    ) -> requests::directory_object_partner_reference::DirectoryObjectPartnerReferenceResource {
        mg::navigate(self, "microsoft.graph.directoryObjectPartnerReference")
    }

    /// `…/microsoft.graph.directoryRole`: cast to [`DirectoryRole`](models::DirectoryRole).
    #[doc(alias = "microsoft.graph.directoryRole")]
    #[inline]
    pub fn cast_to_directory_role(
        &self,
    ) -> requests::directory_role::DirectoryRoleResource {
        mg::navigate(self, "microsoft.graph.directoryRole")
    }

    /// `…/microsoft.graph.directoryRoleTemplate`: cast to
    /// [`DirectoryRoleTemplate`](models::DirectoryRoleTemplate).
    #[doc(alias = "microsoft.graph.directoryRoleTemplate")]
    #[inline]
    pub fn cast_to_directory_role_template(
        &self,
    ) -> requests::directory_role_template::DirectoryRoleTemplateResource {
        mg::navigate(self, "microsoft.graph.directoryRoleTemplate")
    }

    /// `…/microsoft.graph.directorySettingTemplate`: cast to
    /// [`DirectorySettingTemplate`](models::DirectorySettingTemplate).
    #[doc(alias = "microsoft.graph.directorySettingTemplate")]
    #[inline]
    pub fn cast_to_directory_setting_template(
        &self,
    ) -> requests::directory_setting_template::DirectorySettingTemplateResource {
        mg::navigate(self, "microsoft.graph.directorySettingTemplate")
    }

    /// `…/microsoft.graph.endpoint`: cast to [`Endpoint`](models::Endpoint).
    #[doc(alias = "microsoft.graph.endpoint")]
    #[inline]
    pub fn cast_to_endpoint(&self) -> requests::endpoint::EndpointResource {
        mg::navigate(self, "microsoft.graph.endpoint")
    }

    /// `…/microsoft.graph.extensionProperty`: cast to
    /// [`ExtensionProperty`](models::ExtensionProperty).
    #[doc(alias = "microsoft.graph.extensionProperty")]
    #[inline]
    pub fn cast_to_extension_property(
        &self,
    ) -> requests::extension_property::ExtensionPropertyResource {
        mg::navigate(self, "microsoft.graph.extensionProperty")
    }

    /// `…/microsoft.graph.externalIdentitiesPolicy`: cast to
    /// [`ExternalIdentitiesPolicy`](models::ExternalIdentitiesPolicy).
    #[doc(alias = "microsoft.graph.externalIdentitiesPolicy")]
    #[inline]
    pub fn cast_to_external_identities_policy(
        &self,
    ) -> requests::external_identities_policy::ExternalIdentitiesPolicyResource {
        mg::navigate(self, "microsoft.graph.externalIdentitiesPolicy")
    }

    /// `…/microsoft.graph.externalProfile`: cast to [`ExternalProfile`](models::ExternalProfile).
    #[doc(alias = "microsoft.graph.externalProfile")]
    #[inline]
    pub fn cast_to_external_profile(
        &self,
    ) -> requests::external_profile::ExternalProfileResource {
        mg::navigate(self, "microsoft.graph.externalProfile")
    }

    /// `…/microsoft.graph.externalUserProfile`: cast to
    /// [`ExternalUserProfile`](models::ExternalUserProfile).
    #[doc(alias = "microsoft.graph.externalUserProfile")]
    #[inline]
    pub fn cast_to_external_user_profile(
        &self,
    ) -> requests::external_user_profile::ExternalUserProfileResource {
        mg::navigate(self, "microsoft.graph.externalUserProfile")
    }

    /// `…/microsoft.graph.federatedTokenValidationPolicy`: cast to
    /// [`FederatedTokenValidationPolicy`](models::FederatedTokenValidationPolicy).
    #[doc(alias = "microsoft.graph.federatedTokenValidationPolicy")]
    #[inline]
    pub fn cast_to_federated_token_validation_policy(
        &self,
    ) -> requests::federated_token_validation_policy::FederatedTokenValidationPolicyResource {
        mg::navigate(self, "microsoft.graph.federatedTokenValidationPolicy")
    }

    /// `…/microsoft.graph.group`: cast to [`Group`](models::Group).
    #[doc(alias = "microsoft.graph.group")]
    #[inline]
    pub fn cast_to_group(&self) -> requests::group::GroupResource {
        mg::navigate(self, "microsoft.graph.group")
    }

    /// `…/microsoft.graph.groupResource`: cast to [`GroupResource`](models::GroupResource).
    #[doc(alias = "microsoft.graph.groupResource")]
    #[inline]
    pub fn cast_to_group_resource(
        &self,
    ) -> requests::group_resource::GroupResourceResource {
        mg::navigate(self, "microsoft.graph.groupResource")
    }

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`: cast to
    /// [`HomeRealmDiscoveryPolicy`](models::HomeRealmDiscoveryPolicy).
    #[doc(alias = "microsoft.graph.homeRealmDiscoveryPolicy")]
    #[inline]
    pub fn cast_to_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyResource {
        mg::navigate(self, "microsoft.graph.homeRealmDiscoveryPolicy")
    }

    /// `…/microsoft.graph.identitySecurityDefaultsEnforcementPolicy`: cast to
    /// [`IdentitySecurityDefaultsEnforcementPolicy`].
    ///
    /// [`IdentitySecurityDefaultsEnforcementPolicy`]: models::IdentitySecurityDefaultsEnforcementPolicy
    #[doc(alias = "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")]
    #[inline]
    pub fn cast_to_identity_security_defaults_enforcement_policy(
        &self,
    ) -> requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyResource {
        mg::navigate(self, "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")
    }

    /// `…/microsoft.graph.mailbox`: cast to [`Mailbox`](models::Mailbox).
    #[doc(alias = "microsoft.graph.mailbox")]
    #[inline]
    pub fn cast_to_mailbox(&self) -> requests::mailbox::MailboxResource {
        mg::navigate(self, "microsoft.graph.mailbox")
    }

    /// `…/microsoft.graph.multiTenantOrganizationMember`: cast to
    /// [`MultiTenantOrganizationMember`](models::MultiTenantOrganizationMember).
    #[doc(alias = "microsoft.graph.multiTenantOrganizationMember")]
    #[inline]
    pub fn cast_to_multi_tenant_organization_member(
        &self,
    ) -> requests::multi_tenant_organization_member::MultiTenantOrganizationMemberResource {
        mg::navigate(self, "microsoft.graph.multiTenantOrganizationMember")
    }

    /// `…/microsoft.graph.mutualTlsOauthConfiguration`: cast to
    /// [`MutualTlsOauthConfiguration`](models::MutualTlsOauthConfiguration).
    #[doc(alias = "microsoft.graph.mutualTlsOauthConfiguration")]
    #[inline]
    pub fn cast_to_mutual_tls_oauth_configuration(
        &self,
    ) -> requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationResource {
        mg::navigate(self, "microsoft.graph.mutualTlsOauthConfiguration")
    }

    /// `…/microsoft.graph.onPremAuthenticationPolicy`: cast to
    /// [`OnPremAuthenticationPolicy`](models::OnPremAuthenticationPolicy).
    #[doc(alias = "microsoft.graph.onPremAuthenticationPolicy")]
    #[inline]
    pub fn cast_to_on_prem_authentication_policy(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyResource {
        mg::navigate(self, "microsoft.graph.onPremAuthenticationPolicy")
    }

    /// `…/microsoft.graph.orgContact`: cast to [`OrgContact`](models::OrgContact).
    #[doc(alias = "microsoft.graph.orgContact")]
    #[inline]
    pub fn cast_to_org_contact(&self) -> requests::org_contact::OrgContactResource {
        mg::navigate(self, "microsoft.graph.orgContact")
    }

    /// `…/microsoft.graph.organization`: cast to [`Organization`](models::Organization).
    #[doc(alias = "microsoft.graph.organization")]
    #[inline]
    pub fn cast_to_organization(&self) -> requests::organization::OrganizationResource {
        mg::navigate(self, "microsoft.graph.organization")
    }

    /// `…/microsoft.graph.organizationalUnit`: cast to
    /// [`OrganizationalUnit`](models::OrganizationalUnit).
    #[doc(alias = "microsoft.graph.organizationalUnit")]
    #[inline]
    pub fn cast_to_organizational_unit(
        &self,
    ) -> requests::organizational_unit::OrganizationalUnitResource {
        mg::navigate(self, "microsoft.graph.organizationalUnit")
    }

    /// `…/microsoft.graph.pendingExternalUserProfile`: cast to
    /// [`PendingExternalUserProfile`](models::PendingExternalUserProfile).
    #[doc(alias = "microsoft.graph.pendingExternalUserProfile")]
    #[inline]
    pub fn cast_to_pending_external_user_profile(
        &self,
    ) -> requests::pending_external_user_profile::PendingExternalUserProfileResource {
        mg::navigate(self, "microsoft.graph.pendingExternalUserProfile")
    }

    /// `…/microsoft.graph.permissionGrantPolicy`: cast to
    /// [`PermissionGrantPolicy`](models::PermissionGrantPolicy).
    #[doc(alias = "microsoft.graph.permissionGrantPolicy")]
    #[inline]
    pub fn cast_to_permission_grant_policy(
        &self,
    ) -> requests::permission_grant_policy::PermissionGrantPolicyResource {
        mg::navigate(self, "microsoft.graph.permissionGrantPolicy")
    }

    /// `…/microsoft.graph.permissionGrantPreApprovalPolicy`: cast to
    /// [`PermissionGrantPreApprovalPolicy`](models::PermissionGrantPreApprovalPolicy).
    #[doc(alias = "microsoft.graph.permissionGrantPreApprovalPolicy")]
    #[inline]
    pub fn cast_to_permission_grant_pre_approval_policy(
        &self,
    ) -> requests::permission_grant_pre_approval_policy::PermissionGrantPreApprovalPolicyResource {
        mg::navigate(self, "microsoft.graph.permissionGrantPreApprovalPolicy")
    }

    /// `…/microsoft.graph.policyBase`: cast to [`PolicyBase`](models::PolicyBase).
    #[doc(alias = "microsoft.graph.policyBase")]
    #[inline]
    pub fn cast_to_policy_base(&self) -> requests::policy_base::PolicyBaseResource {
        mg::navigate(self, "microsoft.graph.policyBase")
    }

    /// `…/microsoft.graph.remoteTenantGroup`: cast to
    /// [`RemoteTenantGroup`](models::RemoteTenantGroup).
    #[doc(alias = "microsoft.graph.remoteTenantGroup")]
    #[inline]
    pub fn cast_to_remote_tenant_group(
        &self,
    ) -> requests::remote_tenant_group::RemoteTenantGroupResource {
        mg::navigate(self, "microsoft.graph.remoteTenantGroup")
    }

    /// `…/microsoft.graph.resourceSpecificPermissionGrant`: cast to
    /// [`ResourceSpecificPermissionGrant`](models::ResourceSpecificPermissionGrant).
    #[doc(alias = "microsoft.graph.resourceSpecificPermissionGrant")]
    #[inline]
    pub fn cast_to_resource_specific_permission_grant(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantResource {
        mg::navigate(self, "microsoft.graph.resourceSpecificPermissionGrant")
    }

    /// `…/microsoft.graph.servicePrincipal`: cast to
    /// [`ServicePrincipal`](models::ServicePrincipal).
    #[doc(alias = "microsoft.graph.servicePrincipal")]
    #[inline]
    pub fn cast_to_service_principal(
        &self,
    ) -> requests::service_principal::ServicePrincipalResource {
        mg::navigate(self, "microsoft.graph.servicePrincipal")
    }

    /// `…/microsoft.graph.servicePrincipalCreationPolicy`: cast to
    /// [`ServicePrincipalCreationPolicy`](models::ServicePrincipalCreationPolicy).
    #[doc(alias = "microsoft.graph.servicePrincipalCreationPolicy")]
    #[inline]
    pub fn cast_to_service_principal_creation_policy(
        &self,
    ) -> requests::service_principal_creation_policy::ServicePrincipalCreationPolicyResource {
        mg::navigate(self, "microsoft.graph.servicePrincipalCreationPolicy")
    }

    /// `…/microsoft.graph.stsPolicy`: cast to [`StsPolicy`](models::StsPolicy).
    #[doc(alias = "microsoft.graph.stsPolicy")]
    #[inline]
    pub fn cast_to_sts_policy(&self) -> requests::sts_policy::StsPolicyResource {
        mg::navigate(self, "microsoft.graph.stsPolicy")
    }

    /// `…/microsoft.graph.tenantAppManagementPolicy`: cast to
    /// [`TenantAppManagementPolicy`](models::TenantAppManagementPolicy).
    #[doc(alias = "microsoft.graph.tenantAppManagementPolicy")]
    #[inline]
    pub fn cast_to_tenant_app_management_policy(
        &self,
    ) -> requests::tenant_app_management_policy::TenantAppManagementPolicyResource {
        mg::navigate(self, "microsoft.graph.tenantAppManagementPolicy")
    }

    /// `…/microsoft.graph.tenantRelationshipAccessPolicyBase`: cast to
    /// [`TenantRelationshipAccessPolicyBase`](models::TenantRelationshipAccessPolicyBase).
    #[doc(alias = "microsoft.graph.tenantRelationshipAccessPolicyBase")]
    #[inline]
    pub fn cast_to_tenant_relationship_access_policy_base(
        &self,
    ) -> requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseResource {
        mg::navigate(self, "microsoft.graph.tenantRelationshipAccessPolicyBase")
    }

    /// `…/microsoft.graph.tokenIssuancePolicy`: cast to
    /// [`TokenIssuancePolicy`](models::TokenIssuancePolicy).
    #[doc(alias = "microsoft.graph.tokenIssuancePolicy")]
    #[inline]
    pub fn cast_to_token_issuance_policy(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyResource {
        mg::navigate(self, "microsoft.graph.tokenIssuancePolicy")
    }

    /// `…/microsoft.graph.tokenLifetimePolicy`: cast to
    /// [`TokenLifetimePolicy`](models::TokenLifetimePolicy).
    #[doc(alias = "microsoft.graph.tokenLifetimePolicy")]
    #[inline]
    pub fn cast_to_token_lifetime_policy(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyResource {
        mg::navigate(self, "microsoft.graph.tokenLifetimePolicy")
    }

    /// `…/microsoft.graph.trustedCertificateAuthorityAsEntityBase`: cast to
    /// [`TrustedCertificateAuthorityAsEntityBase`].
    ///
    /// [`TrustedCertificateAuthorityAsEntityBase`]: models::TrustedCertificateAuthorityAsEntityBase
    #[doc(alias = "microsoft.graph.trustedCertificateAuthorityAsEntityBase")]
    #[inline]
    pub fn cast_to_trusted_certificate_authority_as_entity_base(
        &self,
    ) -> requests::trusted_certificate_authority_as_entity_base::TrustedCertificateAuthorityAsEntityBaseResource {
        mg::navigate(self, "microsoft.graph.trustedCertificateAuthorityAsEntityBase")
    }

    /// `…/microsoft.graph.trustedCertificateAuthorityBase`: cast to
    /// [`TrustedCertificateAuthorityBase`](models::TrustedCertificateAuthorityBase).
    #[doc(alias = "microsoft.graph.trustedCertificateAuthorityBase")]
    #[inline]
    pub fn cast_to_trusted_certificate_authority_base(
        &self,
    ) -> requests::trusted_certificate_authority_base::TrustedCertificateAuthorityBaseResource {
        mg::navigate(self, "microsoft.graph.trustedCertificateAuthorityBase")
    }

    /// `…/microsoft.graph.user`: cast to [`User`](models::User).
    #[doc(alias = "microsoft.graph.user")]
    #[inline]
    pub fn cast_to_user(&self) -> requests::user::UserResource {
        mg::navigate(self, "microsoft.graph.user")
    }

    /// `POST …/checkMemberGroups`.
    ///
    /// Returns 200 with a page of `String`.
    ///
    /// The permissions it needs depend on the path. Reference: [Check member groups][reference],
    /// [group: checkMemberGroups][reference-2], [servicePrincipal: checkMemberGroups][reference-3].
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta
    /// [reference-2]: https://learn.microsoft.com/graph/api/group-checkmembergroups?view=graph-rest-beta
    /// [reference-3]: https://learn.microsoft.com/graph/api/serviceprincipal-checkmembergroups?view=graph-rest-beta
    #[inline]
    pub fn check_member_groups(
        &self,
        parameters: impl Into<CheckMemberGroups>,
    ) -> mg::Request<mg::Page<String>> {
        self.raw().action_with("checkMemberGroups", &parameters.into())
    }

    /// `POST …/checkMemberObjects`.
    ///
    /// Returns 200 with a page of `String`.
    ///
    /// The permissions it needs depend on the path. Reference: [device:
    /// checkMemberObjects][reference], [group: checkMemberObjects][reference-2], [servicePrincipal:
    /// checkMemberObjects][reference-3].
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/device-checkmemberobjects?view=graph-rest-beta
    /// [reference-2]: https://learn.microsoft.com/graph/api/group-checkmemberobjects?view=graph-rest-beta
    /// [reference-3]: https://learn.microsoft.com/graph/api/serviceprincipal-checkmemberobjects?view=graph-rest-beta
    #[inline]
    pub fn check_member_objects(
        &self,
        parameters: impl Into<CheckMemberObjects>,
    ) -> mg::Request<mg::Page<String>> {
        self.raw().action_with("checkMemberObjects", &parameters.into())
    }

    /// `POST …/getMemberGroups`.
    ///
    /// Returns 200 with a page of `String`.
    ///
    /// The permissions it needs depend on the path. Reference: [Get member groups][reference],
    /// [group: getMemberGroups][reference-2], [servicePrincipal: getMemberGroups][reference-3].
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta
    /// [reference-2]: https://learn.microsoft.com/graph/api/group-getmembergroups?view=graph-rest-beta
    /// [reference-3]: https://learn.microsoft.com/graph/api/serviceprincipal-getmembergroups?view=graph-rest-beta
    #[inline]
    pub fn get_member_groups(
        &self,
        parameters: GetMemberGroups,
    ) -> mg::Request<mg::Page<String>> {
        self.raw().action_with("getMemberGroups", &parameters)
    }

    /// `POST …/getMemberObjects`.
    ///
    /// Returns 200 with a page of `String`.
    ///
    /// The permissions it needs depend on the path. Reference: [Get member objects][reference],
    /// [group: getMemberObjects][reference-2], [servicePrincipal: getMemberObjects][reference-3].
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta
    /// [reference-2]: https://learn.microsoft.com/graph/api/group-getmemberobjects?view=graph-rest-beta
    /// [reference-3]: https://learn.microsoft.com/graph/api/serviceprincipal-getmemberobjects?view=graph-rest-beta
    #[inline]
    pub fn get_member_objects(
        &self,
        parameters: GetMemberObjects,
    ) -> mg::Request<mg::Page<String>> {
        self.raw().action_with("getMemberObjects", &parameters)
    }

    /// `POST …/restore`.
    ///
    /// Returns [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission: `User.DeleteRestore.All` (delegated, application).
    #[inline]
    pub fn restore(&self, parameters: Restore) -> mg::Request<models::DirectoryObject> {
        self.raw().action_with("restore", &parameters)
    }
}

/// Requests on a collection of [`DirectoryObject`](models::DirectoryObject): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.directory_objects()`.
#[derive(Clone, Debug)]
pub struct DirectoryObjectCollection(
    mg::Many<models::DirectoryObject, DirectoryObjectResource>,
);

mg::builder! { DirectoryObjectCollection: mg::Many<models::DirectoryObject, DirectoryObjectResource> }

impl DirectoryObjectCollection {
    /// `…/microsoft.graph.activityBasedTimeoutPolicy`: the members that are
    /// [`ActivityBasedTimeoutPolicy`](models::ActivityBasedTimeoutPolicy).
    #[doc(alias = "microsoft.graph.activityBasedTimeoutPolicy")]
    #[inline]
    pub fn cast_to_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyCollection {
        mg::navigate(self, "microsoft.graph.activityBasedTimeoutPolicy")
    }

    /// `…/microsoft.graph.administrativeUnit`: the members that are
    /// [`AdministrativeUnit`](models::AdministrativeUnit).
    #[doc(alias = "microsoft.graph.administrativeUnit")]
    #[inline]
    pub fn cast_to_administrative_unit(
        &self,
    ) -> requests::administrative_unit::AdministrativeUnitCollection {
        mg::navigate(self, "microsoft.graph.administrativeUnit")
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

    /// `…/microsoft.graph.agentIdentityBlueprint`: the members that are
    /// [`AgentIdentityBlueprint`](models::AgentIdentityBlueprint).
    #[doc(alias = "microsoft.graph.agentIdentityBlueprint")]
    #[inline]
    pub fn cast_to_agent_identity_blueprint(
        &self,
    ) -> requests::agent_identity_blueprint::AgentIdentityBlueprintCollection {
        mg::navigate(self, "microsoft.graph.agentIdentityBlueprint")
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

    /// `…/microsoft.graph.agentUser`: the members that are [`AgentUser`](models::AgentUser).
    #[doc(alias = "microsoft.graph.agentUser")]
    #[inline]
    pub fn cast_to_agent_user(&self) -> requests::agent_user::AgentUserCollection {
        mg::navigate(self, "microsoft.graph.agentUser")
    }

    /// `…/microsoft.graph.appManagementPolicy`: the members that are
    /// [`AppManagementPolicy`](models::AppManagementPolicy).
    #[doc(alias = "microsoft.graph.appManagementPolicy")]
    #[inline]
    pub fn cast_to_app_management_policy(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::navigate(self, "microsoft.graph.appManagementPolicy")
    }

    /// `…/microsoft.graph.appRoleAssignment`: the members that are
    /// [`AppRoleAssignment`](models::AppRoleAssignment).
    #[doc(alias = "microsoft.graph.appRoleAssignment")]
    #[inline]
    pub fn cast_to_app_role_assignment(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::navigate(self, "microsoft.graph.appRoleAssignment")
    }

    /// `…/microsoft.graph.application`: the members that are [`Application`](models::Application).
    #[doc(alias = "microsoft.graph.application")]
    #[inline]
    pub fn cast_to_application(&self) -> requests::application::ApplicationCollection {
        mg::navigate(self, "microsoft.graph.application")
    }

    /// `…/microsoft.graph.authorizationPolicy`: the members that are
    /// [`AuthorizationPolicy`](models::AuthorizationPolicy).
    #[doc(alias = "microsoft.graph.authorizationPolicy")]
    #[inline]
    pub fn cast_to_authorization_policy(
        &self,
    ) -> requests::authorization_policy::AuthorizationPolicyCollection {
        mg::navigate(self, "microsoft.graph.authorizationPolicy")
    }

    /// `…/microsoft.graph.b2bManagementPolicy`: the members that are
    /// [`B2bManagementPolicy`](models::B2bManagementPolicy).
    #[doc(alias = "microsoft.graph.b2bManagementPolicy")]
    #[inline]
    pub fn cast_to_b2b_management_policy(
        &self,
    ) -> requests::b2b_management_policy::B2bManagementPolicyCollection {
        mg::navigate(self, "microsoft.graph.b2bManagementPolicy")
    }

    /// `…/microsoft.graph.certificateAuthorityDetail`: the members that are
    /// [`CertificateAuthorityDetail`](models::CertificateAuthorityDetail).
    #[doc(alias = "microsoft.graph.certificateAuthorityDetail")]
    #[inline]
    pub fn cast_to_certificate_authority_detail(
        &self,
    ) -> requests::certificate_authority_detail::CertificateAuthorityDetailCollection {
        mg::navigate(self, "microsoft.graph.certificateAuthorityDetail")
    }

    /// `…/microsoft.graph.certificateBasedApplicationConfiguration`: the members that are
    /// [`CertificateBasedApplicationConfiguration`].
    ///
    /// [`CertificateBasedApplicationConfiguration`]: models::CertificateBasedApplicationConfiguration
    #[doc(alias = "microsoft.graph.certificateBasedApplicationConfiguration")]
    #[inline]
    pub fn cast_to_certificate_based_application_configuration(
        &self,
    ) -> requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationCollection {
        mg::navigate(self, "microsoft.graph.certificateBasedApplicationConfiguration")
    }

    /// `…/microsoft.graph.certificateBasedAuthPki`: the members that are
    /// [`CertificateBasedAuthPki`](models::CertificateBasedAuthPki).
    #[doc(alias = "microsoft.graph.certificateBasedAuthPki")]
    #[inline]
    pub fn cast_to_certificate_based_auth_pki(
        &self,
    ) -> requests::certificate_based_auth_pki::CertificateBasedAuthPkiCollection {
        mg::navigate(self, "microsoft.graph.certificateBasedAuthPki")
    }

    /// `…/microsoft.graph.claimsMappingPolicy`: the members that are
    /// [`ClaimsMappingPolicy`](models::ClaimsMappingPolicy).
    #[doc(alias = "microsoft.graph.claimsMappingPolicy")]
    #[inline]
    pub fn cast_to_claims_mapping_policy(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyCollection {
        mg::navigate(self, "microsoft.graph.claimsMappingPolicy")
    }

    /// `…/microsoft.graph.contract`: the members that are [`Contract`](models::Contract).
    #[doc(alias = "microsoft.graph.contract")]
    #[inline]
    pub fn cast_to_contract(&self) -> requests::contract::ContractCollection {
        mg::navigate(self, "microsoft.graph.contract")
    }

    /// `…/microsoft.graph.crossTenantAccessPolicy`: the members that are
    /// [`CrossTenantAccessPolicy`](models::CrossTenantAccessPolicy).
    #[doc(alias = "microsoft.graph.crossTenantAccessPolicy")]
    #[inline]
    pub fn cast_to_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyCollection {
        mg::navigate(self, "microsoft.graph.crossTenantAccessPolicy")
    }

    /// `…/microsoft.graph.device`: the members that are [`Device`](models::Device).
    #[doc(alias = "microsoft.graph.device")]
    #[inline]
    pub fn cast_to_device(&self) -> requests::device::DeviceCollection {
        mg::navigate(self, "microsoft.graph.device")
    }

    /// `…/microsoft.graph.deviceTemplate`: the members that are
    /// [`DeviceTemplate`](models::DeviceTemplate).
    #[doc(alias = "microsoft.graph.deviceTemplate")]
    #[inline]
    pub fn cast_to_device_template(
        &self,
    ) -> requests::device_template::DeviceTemplateCollection {
        mg::navigate(self, "microsoft.graph.deviceTemplate")
    }

    /// `…/microsoft.graph.directoryObjectPartnerReference`: the members that are
    /// [`DirectoryObjectPartnerReference`](models::DirectoryObjectPartnerReference).
    #[doc(alias = "microsoft.graph.directoryObjectPartnerReference")]
    #[inline]
    pub fn cast_to_directory_object_partner_reference(
        &self,
    ) -> requests::directory_object_partner_reference::DirectoryObjectPartnerReferenceCollection {
        mg::navigate(self, "microsoft.graph.directoryObjectPartnerReference")
    }

    /// `…/microsoft.graph.directoryRole`: the members that are
    /// [`DirectoryRole`](models::DirectoryRole).
    #[doc(alias = "microsoft.graph.directoryRole")]
    #[inline]
    pub fn cast_to_directory_role(
        &self,
    ) -> requests::directory_role::DirectoryRoleCollection {
        mg::navigate(self, "microsoft.graph.directoryRole")
    }

    /// `…/microsoft.graph.directoryRoleTemplate`: the members that are
    /// [`DirectoryRoleTemplate`](models::DirectoryRoleTemplate).
    #[doc(alias = "microsoft.graph.directoryRoleTemplate")]
    #[inline]
    pub fn cast_to_directory_role_template(
        &self,
    ) -> requests::directory_role_template::DirectoryRoleTemplateCollection {
        mg::navigate(self, "microsoft.graph.directoryRoleTemplate")
    }

    /// `…/microsoft.graph.directorySettingTemplate`: the members that are
    /// [`DirectorySettingTemplate`](models::DirectorySettingTemplate).
    #[doc(alias = "microsoft.graph.directorySettingTemplate")]
    #[inline]
    pub fn cast_to_directory_setting_template(
        &self,
    ) -> requests::directory_setting_template::DirectorySettingTemplateCollection {
        mg::navigate(self, "microsoft.graph.directorySettingTemplate")
    }

    /// `…/microsoft.graph.endpoint`: the members that are [`Endpoint`](models::Endpoint).
    #[doc(alias = "microsoft.graph.endpoint")]
    #[inline]
    pub fn cast_to_endpoint(&self) -> requests::endpoint::EndpointCollection {
        mg::navigate(self, "microsoft.graph.endpoint")
    }

    /// `…/microsoft.graph.extensionProperty`: the members that are
    /// [`ExtensionProperty`](models::ExtensionProperty).
    #[doc(alias = "microsoft.graph.extensionProperty")]
    #[inline]
    pub fn cast_to_extension_property(
        &self,
    ) -> requests::extension_property::ExtensionPropertyCollection {
        mg::navigate(self, "microsoft.graph.extensionProperty")
    }

    /// `…/microsoft.graph.externalIdentitiesPolicy`: the members that are
    /// [`ExternalIdentitiesPolicy`](models::ExternalIdentitiesPolicy).
    #[doc(alias = "microsoft.graph.externalIdentitiesPolicy")]
    #[inline]
    pub fn cast_to_external_identities_policy(
        &self,
    ) -> requests::external_identities_policy::ExternalIdentitiesPolicyCollection {
        mg::navigate(self, "microsoft.graph.externalIdentitiesPolicy")
    }

    /// `…/microsoft.graph.externalProfile`: the members that are
    /// [`ExternalProfile`](models::ExternalProfile).
    #[doc(alias = "microsoft.graph.externalProfile")]
    #[inline]
    pub fn cast_to_external_profile(
        &self,
    ) -> requests::external_profile::ExternalProfileCollection {
        mg::navigate(self, "microsoft.graph.externalProfile")
    }

    /// `…/microsoft.graph.externalUserProfile`: the members that are
    /// [`ExternalUserProfile`](models::ExternalUserProfile).
    #[doc(alias = "microsoft.graph.externalUserProfile")]
    #[inline]
    pub fn cast_to_external_user_profile(
        &self,
    ) -> requests::external_user_profile::ExternalUserProfileCollection {
        mg::navigate(self, "microsoft.graph.externalUserProfile")
    }

    /// `…/microsoft.graph.federatedTokenValidationPolicy`: the members that are
    /// [`FederatedTokenValidationPolicy`](models::FederatedTokenValidationPolicy).
    #[doc(alias = "microsoft.graph.federatedTokenValidationPolicy")]
    #[inline]
    pub fn cast_to_federated_token_validation_policy(
        &self,
    ) -> requests::federated_token_validation_policy::FederatedTokenValidationPolicyCollection {
        mg::navigate(self, "microsoft.graph.federatedTokenValidationPolicy")
    }

    /// `…/microsoft.graph.group`: the members that are [`Group`](models::Group).
    #[doc(alias = "microsoft.graph.group")]
    #[inline]
    pub fn cast_to_group(&self) -> requests::group::GroupCollection {
        mg::navigate(self, "microsoft.graph.group")
    }

    /// `…/microsoft.graph.groupResource`: the members that are
    /// [`GroupResource`](models::GroupResource).
    #[doc(alias = "microsoft.graph.groupResource")]
    #[inline]
    pub fn cast_to_group_resource(
        &self,
    ) -> requests::group_resource::GroupResourceCollection {
        mg::navigate(self, "microsoft.graph.groupResource")
    }

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`: the members that are
    /// [`HomeRealmDiscoveryPolicy`](models::HomeRealmDiscoveryPolicy).
    #[doc(alias = "microsoft.graph.homeRealmDiscoveryPolicy")]
    #[inline]
    pub fn cast_to_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::navigate(self, "microsoft.graph.homeRealmDiscoveryPolicy")
    }

    /// `…/microsoft.graph.identitySecurityDefaultsEnforcementPolicy`: the members that are
    /// [`IdentitySecurityDefaultsEnforcementPolicy`].
    ///
    /// [`IdentitySecurityDefaultsEnforcementPolicy`]: models::IdentitySecurityDefaultsEnforcementPolicy
    #[doc(alias = "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")]
    #[inline]
    pub fn cast_to_identity_security_defaults_enforcement_policy(
        &self,
    ) -> requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyCollection {
        mg::navigate(self, "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")
    }

    /// `…/microsoft.graph.mailbox`: the members that are [`Mailbox`](models::Mailbox).
    #[doc(alias = "microsoft.graph.mailbox")]
    #[inline]
    pub fn cast_to_mailbox(&self) -> requests::mailbox::MailboxCollection {
        mg::navigate(self, "microsoft.graph.mailbox")
    }

    /// `…/microsoft.graph.multiTenantOrganizationMember`: the members that are
    /// [`MultiTenantOrganizationMember`](models::MultiTenantOrganizationMember).
    #[doc(alias = "microsoft.graph.multiTenantOrganizationMember")]
    #[inline]
    pub fn cast_to_multi_tenant_organization_member(
        &self,
    ) -> requests::multi_tenant_organization_member::MultiTenantOrganizationMemberCollection {
        mg::navigate(self, "microsoft.graph.multiTenantOrganizationMember")
    }

    /// `…/microsoft.graph.mutualTlsOauthConfiguration`: the members that are
    /// [`MutualTlsOauthConfiguration`](models::MutualTlsOauthConfiguration).
    #[doc(alias = "microsoft.graph.mutualTlsOauthConfiguration")]
    #[inline]
    pub fn cast_to_mutual_tls_oauth_configuration(
        &self,
    ) -> requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationCollection {
        mg::navigate(self, "microsoft.graph.mutualTlsOauthConfiguration")
    }

    /// `…/microsoft.graph.onPremAuthenticationPolicy`: the members that are
    /// [`OnPremAuthenticationPolicy`](models::OnPremAuthenticationPolicy).
    #[doc(alias = "microsoft.graph.onPremAuthenticationPolicy")]
    #[inline]
    pub fn cast_to_on_prem_authentication_policy(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyCollection {
        mg::navigate(self, "microsoft.graph.onPremAuthenticationPolicy")
    }

    /// `…/microsoft.graph.orgContact`: the members that are [`OrgContact`](models::OrgContact).
    #[doc(alias = "microsoft.graph.orgContact")]
    #[inline]
    pub fn cast_to_org_contact(&self) -> requests::org_contact::OrgContactCollection {
        mg::navigate(self, "microsoft.graph.orgContact")
    }

    /// `…/microsoft.graph.organization`: the members that are
    /// [`Organization`](models::Organization).
    #[doc(alias = "microsoft.graph.organization")]
    #[inline]
    pub fn cast_to_organization(
        &self,
    ) -> requests::organization::OrganizationCollection {
        mg::navigate(self, "microsoft.graph.organization")
    }

    /// `…/microsoft.graph.organizationalUnit`: the members that are
    /// [`OrganizationalUnit`](models::OrganizationalUnit).
    #[doc(alias = "microsoft.graph.organizationalUnit")]
    #[inline]
    pub fn cast_to_organizational_unit(
        &self,
    ) -> requests::organizational_unit::OrganizationalUnitCollection {
        mg::navigate(self, "microsoft.graph.organizationalUnit")
    }

    /// `…/microsoft.graph.pendingExternalUserProfile`: the members that are
    /// [`PendingExternalUserProfile`](models::PendingExternalUserProfile).
    #[doc(alias = "microsoft.graph.pendingExternalUserProfile")]
    #[inline]
    pub fn cast_to_pending_external_user_profile(
        &self,
    ) -> requests::pending_external_user_profile::PendingExternalUserProfileCollection {
        mg::navigate(self, "microsoft.graph.pendingExternalUserProfile")
    }

    /// `…/microsoft.graph.permissionGrantPolicy`: the members that are
    /// [`PermissionGrantPolicy`](models::PermissionGrantPolicy).
    #[doc(alias = "microsoft.graph.permissionGrantPolicy")]
    #[inline]
    pub fn cast_to_permission_grant_policy(
        &self,
    ) -> requests::permission_grant_policy::PermissionGrantPolicyCollection {
        mg::navigate(self, "microsoft.graph.permissionGrantPolicy")
    }

    /// `…/microsoft.graph.permissionGrantPreApprovalPolicy`: the members that are
    /// [`PermissionGrantPreApprovalPolicy`](models::PermissionGrantPreApprovalPolicy).
    #[doc(alias = "microsoft.graph.permissionGrantPreApprovalPolicy")]
    #[inline]
    pub fn cast_to_permission_grant_pre_approval_policy(
        &self,
    ) -> requests::permission_grant_pre_approval_policy::PermissionGrantPreApprovalPolicyCollection {
        mg::navigate(self, "microsoft.graph.permissionGrantPreApprovalPolicy")
    }

    /// `…/microsoft.graph.policyBase`: the members that are [`PolicyBase`](models::PolicyBase).
    #[doc(alias = "microsoft.graph.policyBase")]
    #[inline]
    pub fn cast_to_policy_base(&self) -> requests::policy_base::PolicyBaseCollection {
        mg::navigate(self, "microsoft.graph.policyBase")
    }

    /// `…/microsoft.graph.remoteTenantGroup`: the members that are
    /// [`RemoteTenantGroup`](models::RemoteTenantGroup).
    #[doc(alias = "microsoft.graph.remoteTenantGroup")]
    #[inline]
    pub fn cast_to_remote_tenant_group(
        &self,
    ) -> requests::remote_tenant_group::RemoteTenantGroupCollection {
        mg::navigate(self, "microsoft.graph.remoteTenantGroup")
    }

    /// `…/microsoft.graph.resourceSpecificPermissionGrant`: the members that are
    /// [`ResourceSpecificPermissionGrant`](models::ResourceSpecificPermissionGrant).
    #[doc(alias = "microsoft.graph.resourceSpecificPermissionGrant")]
    #[inline]
    pub fn cast_to_resource_specific_permission_grant(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::navigate(self, "microsoft.graph.resourceSpecificPermissionGrant")
    }

    /// `…/microsoft.graph.servicePrincipal`: the members that are
    /// [`ServicePrincipal`](models::ServicePrincipal).
    #[doc(alias = "microsoft.graph.servicePrincipal")]
    #[inline]
    pub fn cast_to_service_principal(
        &self,
    ) -> requests::service_principal::ServicePrincipalCollection {
        mg::navigate(self, "microsoft.graph.servicePrincipal")
    }

    /// `…/microsoft.graph.servicePrincipalCreationPolicy`: the members that are
    /// [`ServicePrincipalCreationPolicy`](models::ServicePrincipalCreationPolicy).
    #[doc(alias = "microsoft.graph.servicePrincipalCreationPolicy")]
    #[inline]
    pub fn cast_to_service_principal_creation_policy(
        &self,
    ) -> requests::service_principal_creation_policy::ServicePrincipalCreationPolicyCollection {
        mg::navigate(self, "microsoft.graph.servicePrincipalCreationPolicy")
    }

    /// `…/microsoft.graph.stsPolicy`: the members that are [`StsPolicy`](models::StsPolicy).
    #[doc(alias = "microsoft.graph.stsPolicy")]
    #[inline]
    pub fn cast_to_sts_policy(&self) -> requests::sts_policy::StsPolicyCollection {
        mg::navigate(self, "microsoft.graph.stsPolicy")
    }

    /// `…/microsoft.graph.tenantAppManagementPolicy`: the members that are
    /// [`TenantAppManagementPolicy`](models::TenantAppManagementPolicy).
    #[doc(alias = "microsoft.graph.tenantAppManagementPolicy")]
    #[inline]
    pub fn cast_to_tenant_app_management_policy(
        &self,
    ) -> requests::tenant_app_management_policy::TenantAppManagementPolicyCollection {
        mg::navigate(self, "microsoft.graph.tenantAppManagementPolicy")
    }

    /// `…/microsoft.graph.tenantRelationshipAccessPolicyBase`: the members that are
    /// [`TenantRelationshipAccessPolicyBase`](models::TenantRelationshipAccessPolicyBase).
    #[doc(alias = "microsoft.graph.tenantRelationshipAccessPolicyBase")]
    #[inline]
    pub fn cast_to_tenant_relationship_access_policy_base(
        &self,
    ) -> requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseCollection {
        mg::navigate(self, "microsoft.graph.tenantRelationshipAccessPolicyBase")
    }

    /// `…/microsoft.graph.tokenIssuancePolicy`: the members that are
    /// [`TokenIssuancePolicy`](models::TokenIssuancePolicy).
    #[doc(alias = "microsoft.graph.tokenIssuancePolicy")]
    #[inline]
    pub fn cast_to_token_issuance_policy(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::navigate(self, "microsoft.graph.tokenIssuancePolicy")
    }

    /// `…/microsoft.graph.tokenLifetimePolicy`: the members that are
    /// [`TokenLifetimePolicy`](models::TokenLifetimePolicy).
    #[doc(alias = "microsoft.graph.tokenLifetimePolicy")]
    #[inline]
    pub fn cast_to_token_lifetime_policy(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::navigate(self, "microsoft.graph.tokenLifetimePolicy")
    }

    /// `…/microsoft.graph.trustedCertificateAuthorityAsEntityBase`: the members that are
    /// [`TrustedCertificateAuthorityAsEntityBase`].
    ///
    /// [`TrustedCertificateAuthorityAsEntityBase`]: models::TrustedCertificateAuthorityAsEntityBase
    #[doc(alias = "microsoft.graph.trustedCertificateAuthorityAsEntityBase")]
    #[inline]
    pub fn cast_to_trusted_certificate_authority_as_entity_base(
        &self,
    ) -> requests::trusted_certificate_authority_as_entity_base::TrustedCertificateAuthorityAsEntityBaseCollection {
        mg::navigate(self, "microsoft.graph.trustedCertificateAuthorityAsEntityBase")
    }

    /// `…/microsoft.graph.trustedCertificateAuthorityBase`: the members that are
    /// [`TrustedCertificateAuthorityBase`](models::TrustedCertificateAuthorityBase).
    #[doc(alias = "microsoft.graph.trustedCertificateAuthorityBase")]
    #[inline]
    pub fn cast_to_trusted_certificate_authority_base(
        &self,
    ) -> requests::trusted_certificate_authority_base::TrustedCertificateAuthorityBaseCollection {
        mg::navigate(self, "microsoft.graph.trustedCertificateAuthorityBase")
    }

    /// `…/microsoft.graph.user`: the members that are [`User`](models::User).
    #[doc(alias = "microsoft.graph.user")]
    #[inline]
    pub fn cast_to_user(&self) -> requests::user::UserCollection {
        mg::navigate(self, "microsoft.graph.user")
    }

    /// `GET …/delta`.
    ///
    /// Returns 200 with a page of [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission: `Directory.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-beta
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::DirectoryObject>> {
        self.raw().function("delta")
    }

    /// `POST …/getByIds`.
    ///
    /// Returns 200 with a page of [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission: `Directory.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta
    #[inline]
    pub fn get_by_ids(
        &self,
        parameters: impl Into<GetByIds>,
    ) -> mg::Request<mg::Page<models::DirectoryObject>> {
        self.raw().action_with("getByIds", &parameters.into())
    }

    /// `POST …/getUserOwnedObjects`.
    ///
    /// Returns [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission: `Group.Read.All` (delegated, application).
    #[inline]
    pub fn get_user_owned_objects(
        &self,
        parameters: GetUserOwnedObjects,
    ) -> mg::Request<models::DirectoryObject> {
        self.raw().action_with("getUserOwnedObjects", &parameters)
    }

    /// `POST …/validateProperties`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Group.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta
    #[inline]
    pub fn validate_properties(
        &self,
        parameters: ValidateProperties,
    ) -> mg::Request<()> {
        self.raw().action_with("validateProperties", &parameters)
    }
}

/// Parameters of [`DirectoryObjectResource::check_member_groups`].
///
/// A call can pass `group_ids` alone.
pub struct CheckMemberGroups {
    /// `groupIds`.
    pub group_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CheckMemberGroups: "microsoft.graph.checkMemberGroups", parameters;
    group_ids: "groupIds" required,
}

mg::required_parameters! {
    CheckMemberGroups;
    group_ids: Vec<String>,
}

/// Parameters of [`DirectoryObjectResource::check_member_objects`].
///
/// A call can pass `ids` alone.
pub struct CheckMemberObjects {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CheckMemberObjects: "microsoft.graph.checkMemberObjects", parameters;
    ids: "ids" required,
}

mg::required_parameters! {
    CheckMemberObjects;
    ids: Vec<String>,
}

/// Parameters of [`DirectoryObjectResource::get_member_groups`].
pub struct GetMemberGroups {
    /// `securityEnabledOnly`.
    pub security_enabled_only: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMemberGroups: "microsoft.graph.getMemberGroups", parameters;
    security_enabled_only: "securityEnabledOnly",
}

/// Parameters of [`DirectoryObjectResource::get_member_objects`].
pub struct GetMemberObjects {
    /// `securityEnabledOnly`.
    pub security_enabled_only: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMemberObjects: "microsoft.graph.getMemberObjects", parameters;
    security_enabled_only: "securityEnabledOnly",
}

/// Parameters of [`DirectoryObjectResource::restore`].
pub struct Restore {
    /// `autoReconcileProxyConflict`. Optional.
    pub auto_reconcile_proxy_conflict: mg::Field<bool>,
    /// `newUserPrincipalName`. Optional.
    pub new_user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Restore: "microsoft.graph.restore", parameters;
    auto_reconcile_proxy_conflict: "autoReconcileProxyConflict" optional,
    new_user_principal_name: "newUserPrincipalName" optional,
}

/// Parameters of [`DirectoryObjectCollection::get_by_ids`].
///
/// A call can pass `ids` alone.
pub struct GetByIds {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// `types`.
    pub types: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetByIds: "microsoft.graph.getByIds", parameters;
    ids: "ids" required,
    types: "types",
}

mg::required_parameters! {
    GetByIds;
    ids: Vec<String>,
}

/// Parameters of [`DirectoryObjectCollection::get_user_owned_objects`].
pub struct GetUserOwnedObjects {
    /// `type`.
    pub type_: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetUserOwnedObjects: "microsoft.graph.getUserOwnedObjects", parameters;
    type_: "type",
    user_id: "userId",
}

/// Parameters of [`DirectoryObjectCollection::validate_properties`].
pub struct ValidateProperties {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `entityType`.
    pub entity_type: mg::Field<String>,
    /// `mailNickname`.
    pub mail_nickname: mg::Field<String>,
    /// `onBehalfOfUserId`.
    pub on_behalf_of_user_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidateProperties: "microsoft.graph.validateProperties", parameters;
    display_name: "displayName",
    entity_type: "entityType",
    mail_nickname: "mailNickname",
    on_behalf_of_user_id: "onBehalfOfUserId",
}
