// @generated
use crate::{mg, models, requests};

/// Requests on one [`Directory`](models::Directory): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.directory()`.
#[derive(Clone, Debug)]
pub struct DirectoryResource(mg::One<models::Directory>);

mg::builder! { DirectoryResource: mg::One<models::Directory> }

impl DirectoryResource {
    /// `…/administrativeUnits`: many [`AdministrativeUnit`](models::AdministrativeUnit).
    ///
    /// Least privileged permission to read: `AdministrativeUnit.Read.All` (delegated, application).
    #[inline]
    pub fn administrative_units(
        &self,
    ) -> requests::administrative_unit::AdministrativeUnitCollection {
        mg::navigate(self, "administrativeUnits")
    }

    /// `…/attributeSets`: many [`AttributeSet`](models::AttributeSet).
    ///
    /// Least privileged permission to read: `CustomSecAttributeDefinition.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn attribute_sets(&self) -> requests::attribute_set::AttributeSetCollection {
        mg::navigate(self, "attributeSets")
    }

    /// `…/authenticationMethodDevices`:
    /// [`AuthenticationMethodDevice`](models::AuthenticationMethodDevice).
    #[inline]
    pub fn authentication_method_devices(
        &self,
    ) -> requests::authentication_method_device::AuthenticationMethodDeviceResource {
        mg::navigate(self, "authenticationMethodDevices")
    }

    /// `…/certificateAuthorities`: [`CertificateAuthorityPath`](models::CertificateAuthorityPath).
    #[inline]
    pub fn certificate_authorities(
        &self,
    ) -> requests::certificate_authority_path::CertificateAuthorityPathResource {
        mg::navigate(self, "certificateAuthorities")
    }

    /// `…/customSecurityAttributeDefinitions`: many
    /// [`CustomSecurityAttributeDefinition`](models::CustomSecurityAttributeDefinition).
    ///
    /// Least privileged permission to read: `CustomSecAttributeDefinition.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn custom_security_attribute_definitions(
        &self,
    ) -> requests::custom_security_attribute_definition::CustomSecurityAttributeDefinitionCollection {
        mg::navigate(self, "customSecurityAttributeDefinitions")
    }

    /// `…/deletedItems`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn deleted_items(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "deletedItems")
    }

    /// `…/deviceLocalCredentials`: many
    /// [`DeviceLocalCredentialInfo`](models::DeviceLocalCredentialInfo).
    #[inline]
    pub fn device_local_credentials(
        &self,
    ) -> requests::device_local_credential_info::DeviceLocalCredentialInfoCollection {
        mg::navigate(self, "deviceLocalCredentials")
    }

    /// `…/externalUserProfiles`: many [`ExternalUserProfile`](models::ExternalUserProfile).
    ///
    /// Least privileged permission to read: `ExternalUserProfile.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn external_user_profiles(
        &self,
    ) -> requests::external_user_profile::ExternalUserProfileCollection {
        mg::navigate(self, "externalUserProfiles")
    }

    /// `…/featureRolloutPolicies`: many [`FeatureRolloutPolicy`](models::FeatureRolloutPolicy).
    #[deprecated(
        note = "deprecated since 2021-03-05, to be removed on 2021-06-30 (revision 2021-01/DirectoryFeatureRolloutPolicies)"
    )]
    #[inline]
    pub fn feature_rollout_policies(
        &self,
    ) -> requests::feature_rollout_policy::FeatureRolloutPolicyCollection {
        mg::navigate(self, "featureRolloutPolicies")
    }

    /// `…/federationConfigurations`: many [`IdentityProviderBase`](models::IdentityProviderBase).
    ///
    /// Least privileged permission to read: `IdentityProvider.Read.All` (delegated, application).
    #[inline]
    pub fn federation_configurations(
        &self,
    ) -> requests::identity_provider_base::IdentityProviderBaseCollection {
        mg::navigate(self, "federationConfigurations")
    }

    /// `…/impactedResources`: many [`ImpactedResource`](models::ImpactedResource).
    #[inline]
    pub fn impacted_resources(
        &self,
    ) -> requests::impacted_resource::ImpactedResourceCollection {
        mg::navigate(self, "impactedResources")
    }

    /// `…/inboundSharedUserProfiles`: many
    /// [`InboundSharedUserProfile`](models::InboundSharedUserProfile).
    ///
    /// Least privileged permission to read: `CrossTenantUserProfileSharing.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn inbound_shared_user_profiles(
        &self,
    ) -> requests::inbound_shared_user_profile::InboundSharedUserProfileCollection {
        mg::navigate(self, "inboundSharedUserProfiles")
    }

    /// `…/onPremisesSynchronization`: many
    /// [`OnPremisesDirectorySynchronization`](models::OnPremisesDirectorySynchronization).
    ///
    /// Least privileged permission to read: `OnPremDirectorySynchronization.Read.All` (delegated).
    #[inline]
    pub fn on_premises_synchronization(
        &self,
    ) -> requests::on_premises_directory_synchronization::OnPremisesDirectorySynchronizationCollection {
        mg::navigate(self, "onPremisesSynchronization")
    }

    /// `…/outboundSharedUserProfiles`: many
    /// [`OutboundSharedUserProfile`](models::OutboundSharedUserProfile).
    ///
    /// Least privileged permission to read: `CrossTenantUserProfileSharing.Read` (delegated),
    /// `CrossTenantUserProfileSharing.Read.All` (application).
    #[inline]
    pub fn outbound_shared_user_profiles(
        &self,
    ) -> requests::outbound_shared_user_profile::OutboundSharedUserProfileCollection {
        mg::navigate(self, "outboundSharedUserProfiles")
    }

    /// `…/pendingExternalUserProfiles`: many
    /// [`PendingExternalUserProfile`](models::PendingExternalUserProfile).
    ///
    /// Least privileged permission to read: `PendingExternalUserProfile.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn pending_external_user_profiles(
        &self,
    ) -> requests::pending_external_user_profile::PendingExternalUserProfileCollection {
        mg::navigate(self, "pendingExternalUserProfiles")
    }

    /// `…/publicKeyInfrastructure`:
    /// [`PublicKeyInfrastructureRoot`](models::PublicKeyInfrastructureRoot).
    #[inline]
    pub fn public_key_infrastructure(
        &self,
    ) -> requests::public_key_infrastructure_root::PublicKeyInfrastructureRootResource {
        mg::navigate(self, "publicKeyInfrastructure")
    }

    /// `…/recommendationConfiguration`:
    /// [`RecommendationConfiguration`](models::RecommendationConfiguration).
    ///
    /// Least privileged permission to read: `DirectoryRecommendations.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn recommendation_configuration(
        &self,
    ) -> requests::recommendation_configuration::RecommendationConfigurationResource {
        mg::navigate(self, "recommendationConfiguration")
    }

    /// `…/recommendations`: many [`Recommendation`](models::Recommendation).
    ///
    /// Least privileged permission to read: `DirectoryRecommendations.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn recommendations(&self) -> requests::recommendation::RecommendationCollection {
        mg::navigate(self, "recommendations")
    }

    /// `…/recovery`: [`Recovery`](models::entra_recovery_services::Recovery).
    #[inline]
    pub fn recovery(
        &self,
    ) -> requests::entra_recovery_services::recovery::RecoveryResource {
        mg::navigate(self, "recovery")
    }

    /// `…/remoteTenantGroups`: many [`RemoteTenantGroup`](models::RemoteTenantGroup).
    #[deprecated(
        note = "deprecated since 2025-12-02, to be removed on 2028-12-07 (revision 2025-03/PrivatePreview:remoteTenantGroupsAPI)"
    )]
    #[inline]
    pub fn remote_tenant_groups(
        &self,
    ) -> requests::remote_tenant_group::RemoteTenantGroupCollection {
        mg::navigate(self, "remoteTenantGroups")
    }

    /// `…/sharedEmailDomains`: many [`SharedEmailDomain`](models::SharedEmailDomain).
    #[inline]
    pub fn shared_email_domains(
        &self,
    ) -> requests::shared_email_domain::SharedEmailDomainCollection {
        mg::navigate(self, "sharedEmailDomains")
    }

    /// `…/subscriptions`: many [`CompanySubscription`](models::CompanySubscription).
    #[inline]
    pub fn subscriptions(
        &self,
    ) -> requests::company_subscription::CompanySubscriptionCollection {
        mg::navigate(self, "subscriptions")
    }

    /// `…/templates`: [`Template`](models::Template).
    #[inline]
    pub fn templates(&self) -> requests::template::TemplateResource {
        mg::navigate(self, "templates")
    }

    /// `…/tenantGovernance`:
    /// [`TenantGovernance`](models::tenant_governance_services::TenantGovernance).
    #[inline]
    pub fn tenant_governance(
        &self,
    ) -> requests::tenant_governance_services::tenant_governance::TenantGovernanceResource {
        mg::navigate(self, "tenantGovernance")
    }
}
