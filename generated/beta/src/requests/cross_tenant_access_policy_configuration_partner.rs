// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.crossTenantAccessPolicyConfigurationPartner`, by its URL.
    ///
    /// For example `/policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}`.
    CrossTenantAccessPolicyConfigurationPartnerResource(mg::One<models::CrossTenantAccessPolicyConfigurationPartner>)
}

impl CrossTenantAccessPolicyConfigurationPartnerResource {
    /// `…/identitySynchronization`: `crossTenantIdentitySyncPolicyPartner`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Policy.Read.All, Policy.ReadWrite.CrossTenantAccess | Policy.Read.All, Policy.ReadWrite.CrossTenantAccess |
    /// | `PATCH` | **Policy.ReadWrite.CrossTenantAccess** | **Policy.ReadWrite.CrossTenantAccess** |
    /// | `PUT` | **Policy.ReadWrite.CrossTenantAccess** | **Policy.ReadWrite.CrossTenantAccess** |
    /// | `DELETE` | **Policy.ReadWrite.CrossTenantAccess** | **Policy.ReadWrite.CrossTenantAccess** |
    #[inline]
    pub fn identity_synchronization(
        &self,
    ) -> requests::cross_tenant_identity_sync_policy_partner::CrossTenantIdentitySyncPolicyPartnerResource {
        mg::to(self, "identitySynchronization")
    }

    /// `…/m365Capabilities`: many `m365CapabilityBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.CrossTenantCapability** | **Policy.Read.All**, **Policy.ReadWrite.CrossTenantCapability** |
    /// | `GET …/{id}` | **Policy.Read.All**, **Policy.ReadWrite.CrossTenantCapability** | **Policy.Read.All**, **Policy.ReadWrite.CrossTenantCapability** |
    /// | `POST` | **Policy.ReadWrite.CrossTenantCapability** | **Policy.ReadWrite.CrossTenantCapability** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.CrossTenantCapability** | **Policy.ReadWrite.CrossTenantCapability** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.CrossTenantCapability** | **Policy.ReadWrite.CrossTenantCapability** |
    #[inline]
    pub fn m365_capabilities(
        &self,
    ) -> requests::m365_capability_base::M365CapabilityBaseCollection {
        mg::to(self, "m365Capabilities")
    }

    /// `…/serviceProviderConstraints`: `serviceProviderConstraints`
    #[inline]
    pub fn service_provider_constraints(
        &self,
    ) -> requests::service_provider_constraints::ServiceProviderConstraintsResource {
        mg::to(self, "serviceProviderConstraints")
    }

    /// `POST …/restore`
    #[inline]
    pub fn restore(
        &self,
    ) -> mg::Request<models::CrossTenantAccessPolicyConfigurationPartner> {
        mg::Path::action(self, "restore")
    }
}

/// A collection of `microsoft.graph.crossTenantAccessPolicyConfigurationPartner`, by its URL.
///
/// For example `/policies/crossTenantAccessPolicy/partners`.
pub type CrossTenantAccessPolicyConfigurationPartnerCollection = mg::Many<
    models::CrossTenantAccessPolicyConfigurationPartner,
    CrossTenantAccessPolicyConfigurationPartnerResource,
>;
