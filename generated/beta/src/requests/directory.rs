// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.directory`, by its URL.
    ///
    /// For example `/directory`.
    DirectoryResource(mg::One<models::Directory>)
}

impl DirectoryResource {
    /// `…/administrativeUnits`: many `administrativeUnit`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | AdministrativeUnit.Read.All, AdministrativeUnit.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | AdministrativeUnit.Read.All, AdministrativeUnit.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All |
    /// | `POST` | **AdministrativeUnit.ReadWrite.All** | AdministrativeUnit.ReadWrite.All |
    /// | `PATCH …/{id}` | **AdministrativeUnit.ReadWrite.All** | AdministrativeUnit.ReadWrite.All |
    /// | `DELETE …/{id}` | **AdministrativeUnit.ReadWrite.All** | **AdministrativeUnit.ReadWrite.All** |
    #[inline]
    pub fn administrative_units(
        &self,
    ) -> requests::administrative_unit::AdministrativeUnitCollection {
        mg::to(self, "administrativeUnits")
    }

    /// `…/attributeSets`: many `attributeSet`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** |
    /// | `GET …/{id}` | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** |
    /// | `POST` | **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.ReadWrite.All** |
    #[inline]
    pub fn attribute_sets(&self) -> requests::attribute_set::AttributeSetCollection {
        mg::to(self, "attributeSets")
    }

    /// `…/authenticationMethodDevices`: `authenticationMethodDevice`
    #[inline]
    pub fn authentication_method_devices(
        &self,
    ) -> requests::authentication_method_device::AuthenticationMethodDeviceResource {
        mg::to(self, "authenticationMethodDevices")
    }

    /// `…/certificateAuthorities`: `certificateAuthorityPath`
    #[inline]
    pub fn certificate_authorities(
        &self,
    ) -> requests::certificate_authority_path::CertificateAuthorityPathResource {
        mg::to(self, "certificateAuthorities")
    }

    /// `…/customSecurityAttributeDefinitions`: many `customSecurityAttributeDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** |
    /// | `GET …/{id}` | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.Read.All**, **CustomSecAttributeDefinition.ReadWrite.All** |
    /// | `POST` | **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CustomSecAttributeDefinition.ReadWrite.All** | **CustomSecAttributeDefinition.ReadWrite.All** |
    #[inline]
    pub fn custom_security_attribute_definitions(
        &self,
    ) -> requests::custom_security_attribute_definition::CustomSecurityAttributeDefinitionCollection {
        mg::to(self, "customSecurityAttributeDefinitions")
    }

    /// `…/deletedItems`: many `directoryObject`
    #[inline]
    pub fn deleted_items(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "deletedItems")
    }

    /// `…/deviceLocalCredentials`: many `deviceLocalCredentialInfo`
    #[inline]
    pub fn device_local_credentials(
        &self,
    ) -> requests::device_local_credential_info::DeviceLocalCredentialInfoCollection {
        mg::to(self, "deviceLocalCredentials")
    }

    /// `…/externalUserProfiles`: many `externalUserProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ExternalUserProfile.Read.All**, **ExternalUserProfile.ReadWrite.All** | **ExternalUserProfile.Read.All**, **ExternalUserProfile.ReadWrite.All** |
    /// | `GET …/{id}` | **ExternalUserProfile.Read.All**, **ExternalUserProfile.ReadWrite.All** | **ExternalUserProfile.Read.All**, **ExternalUserProfile.ReadWrite.All** |
    /// | `POST` | **ExternalUserProfile.ReadWrite.All** | **ExternalUserProfile.ReadWrite.All** |
    /// | `PATCH …/{id}` | **ExternalUserProfile.ReadWrite.All** | **ExternalUserProfile.ReadWrite.All** |
    /// | `DELETE …/{id}` | **ExternalUserProfile.ReadWrite.All** | **ExternalUserProfile.ReadWrite.All** |
    #[inline]
    pub fn external_user_profiles(
        &self,
    ) -> requests::external_user_profile::ExternalUserProfileCollection {
        mg::to(self, "externalUserProfiles")
    }

    /// `…/featureRolloutPolicies`: many `featureRolloutPolicy`
    #[deprecated(
        note = "deprecated since 2021-03-05, to be removed on 2021-06-30 (revision 2021-01/DirectoryFeatureRolloutPolicies)"
    )]
    #[inline]
    pub fn feature_rollout_policies(
        &self,
    ) -> requests::feature_rollout_policy::FeatureRolloutPolicyCollection {
        mg::to(self, "featureRolloutPolicies")
    }

    /// `…/federationConfigurations`: many `identityProviderBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityProvider.Read.All**, IdentityProvider.ReadWrite.All | **IdentityProvider.Read.All**, IdentityProvider.ReadWrite.All |
    /// | `GET …/microsoft.graph.samlOrWsFedExternalDomainFederation` | **Domain.Read.All**, Domain.ReadWrite.All | **Domain.Read.All**, Domain.ReadWrite.All |
    /// | `GET …/{id}` | **IdentityProvider.Read.All**, IdentityProvider.ReadWrite.All | **IdentityProvider.Read.All**, IdentityProvider.ReadWrite.All |
    /// | `POST` | **IdentityProvider.ReadWrite.All** | **IdentityProvider.ReadWrite.All** |
    /// | `PATCH …/{id}` | **IdentityProvider.ReadWrite.All** | **IdentityProvider.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Domain.ReadWrite.All**, IdentityProvider.ReadWrite.All | **Domain.ReadWrite.All**, IdentityProvider.ReadWrite.All |
    #[inline]
    pub fn federation_configurations(
        &self,
    ) -> requests::identity_provider_base::IdentityProviderBaseCollection {
        mg::to(self, "federationConfigurations")
    }

    /// `…/impactedResources`: many `impactedResource`
    #[inline]
    pub fn impacted_resources(
        &self,
    ) -> requests::impacted_resource::ImpactedResourceCollection {
        mg::to(self, "impactedResources")
    }

    /// `…/inboundSharedUserProfiles`: many `inboundSharedUserProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CrossTenantUserProfileSharing.Read.All**, CrossTenantUserProfileSharing.ReadWrite.All | **CrossTenantUserProfileSharing.Read.All**, CrossTenantUserProfileSharing.ReadWrite.All |
    /// | `GET …/{id}` | **CrossTenantUserProfileSharing.Read**, CrossTenantUserProfileSharing.Read.All, CrossTenantUserProfileSharing.ReadWrite, CrossTenantUserProfileSharing.ReadWrite.All | **CrossTenantUserProfileSharing.Read.All**, CrossTenantUserProfileSharing.ReadWrite.All |
    #[inline]
    pub fn inbound_shared_user_profiles(
        &self,
    ) -> requests::inbound_shared_user_profile::InboundSharedUserProfileCollection {
        mg::to(self, "inboundSharedUserProfiles")
    }

    /// `…/onPremisesSynchronization`: many `onPremisesDirectorySynchronization`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **OnPremDirectorySynchronization.Read.All**, OnPremDirectorySynchronization.ReadWrite.All |
    /// | `GET …/{id}` | **OnPremDirectorySynchronization.ReadWrite.All** |
    /// | `PATCH …/{id}` | **OnPremDirectorySynchronization.ReadWrite.All** |
    #[inline]
    pub fn on_premises_synchronization(
        &self,
    ) -> requests::on_premises_directory_synchronization::OnPremisesDirectorySynchronizationCollection {
        mg::to(self, "onPremisesSynchronization")
    }

    /// `…/outboundSharedUserProfiles`: many `outboundSharedUserProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CrossTenantUserProfileSharing.Read**, CrossTenantUserProfileSharing.Read.All, CrossTenantUserProfileSharing.ReadWrite, CrossTenantUserProfileSharing.ReadWrite.All | **CrossTenantUserProfileSharing.Read.All**, CrossTenantUserProfileSharing.ReadWrite.All |
    /// | `GET …/{id}` | **CrossTenantUserProfileSharing.Read**, CrossTenantUserProfileSharing.Read.All, CrossTenantUserProfileSharing.ReadWrite, CrossTenantUserProfileSharing.ReadWrite.All | **CrossTenantUserProfileSharing.Read.All**, CrossTenantUserProfileSharing.ReadWrite.All |
    #[inline]
    pub fn outbound_shared_user_profiles(
        &self,
    ) -> requests::outbound_shared_user_profile::OutboundSharedUserProfileCollection {
        mg::to(self, "outboundSharedUserProfiles")
    }

    /// `…/pendingExternalUserProfiles`: many `pendingExternalUserProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PendingExternalUserProfile.Read.All**, **PendingExternalUserProfile.ReadWrite.All** | **PendingExternalUserProfile.Read.All**, **PendingExternalUserProfile.ReadWrite.All** |
    /// | `GET …/{id}` | **PendingExternalUserProfile.Read.All**, **PendingExternalUserProfile.ReadWrite.All** | **PendingExternalUserProfile.Read.All**, **PendingExternalUserProfile.ReadWrite.All** |
    /// | `POST` | **PendingExternalUserProfile.ReadWrite.All** | **PendingExternalUserProfile.ReadWrite.All** |
    /// | `PATCH …/{id}` | **PendingExternalUserProfile.ReadWrite.All** | **PendingExternalUserProfile.ReadWrite.All** |
    /// | `DELETE …/{id}` | **PendingExternalUserProfile.ReadWrite.All** | **PendingExternalUserProfile.ReadWrite.All** |
    #[inline]
    pub fn pending_external_user_profiles(
        &self,
    ) -> requests::pending_external_user_profile::PendingExternalUserProfileCollection {
        mg::to(self, "pendingExternalUserProfiles")
    }

    /// `…/publicKeyInfrastructure`: `publicKeyInfrastructureRoot`
    #[inline]
    pub fn public_key_infrastructure(
        &self,
    ) -> requests::public_key_infrastructure_root::PublicKeyInfrastructureRootResource {
        mg::to(self, "publicKeyInfrastructure")
    }

    /// `…/recommendationConfiguration`: `recommendationConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DirectoryRecommendations.Read.All** | **DirectoryRecommendations.Read.All** |
    /// | `PATCH` | **DirectoryRecommendations.ReadWrite.All** | **DirectoryRecommendations.ReadWrite.All** |
    #[inline]
    pub fn recommendation_configuration(
        &self,
    ) -> requests::recommendation_configuration::RecommendationConfigurationResource {
        mg::to(self, "recommendationConfiguration")
    }

    /// `…/recommendations`: many `recommendation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DirectoryRecommendations.Read.All**, DirectoryRecommendations.ReadWrite.All | **DirectoryRecommendations.Read.All**, DirectoryRecommendations.ReadWrite.All |
    /// | `GET …/{id}` | **DirectoryRecommendations.Read.All**, DirectoryRecommendations.ReadWrite.All | **DirectoryRecommendations.Read.All**, DirectoryRecommendations.ReadWrite.All |
    #[inline]
    pub fn recommendations(&self) -> requests::recommendation::RecommendationCollection {
        mg::to(self, "recommendations")
    }

    /// `…/recovery`: `microsoft.graph.entraRecoveryServices.recovery`
    #[inline]
    pub fn recovery(
        &self,
    ) -> requests::entra_recovery_services::recovery::RecoveryResource {
        mg::to(self, "recovery")
    }

    /// `…/remoteTenantGroups`: many `remoteTenantGroup`
    #[deprecated(
        note = "deprecated since 2025-12-02, to be removed on 2028-12-07 (revision 2025-03/PrivatePreview:remoteTenantGroupsAPI)"
    )]
    #[inline]
    pub fn remote_tenant_groups(
        &self,
    ) -> requests::remote_tenant_group::RemoteTenantGroupCollection {
        mg::to(self, "remoteTenantGroups")
    }

    /// `…/sharedEmailDomains`: many `sharedEmailDomain`
    #[inline]
    pub fn shared_email_domains(
        &self,
    ) -> requests::shared_email_domain::SharedEmailDomainCollection {
        mg::to(self, "sharedEmailDomains")
    }

    /// `…/subscriptions`: many `companySubscription`
    #[inline]
    pub fn subscriptions(
        &self,
    ) -> requests::company_subscription::CompanySubscriptionCollection {
        mg::to(self, "subscriptions")
    }

    /// `…/templates`: `template`
    #[inline]
    pub fn templates(&self) -> requests::template::TemplateResource {
        mg::to(self, "templates")
    }

    /// `…/tenantGovernance`: `microsoft.graph.tenantGovernanceServices.tenantGovernance`
    #[inline]
    pub fn tenant_governance(
        &self,
    ) -> requests::tenant_governance_services::tenant_governance::TenantGovernanceResource {
        mg::to(self, "tenantGovernance")
    }
}
