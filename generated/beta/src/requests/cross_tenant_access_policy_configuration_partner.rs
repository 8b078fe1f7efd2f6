// @generated
use crate::{mg, models, requests};

/// Requests on one [`CrossTenantAccessPolicyConfigurationPartner`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.policies().cross_tenant_access_policy().partners().id(id)`.
///
/// [`CrossTenantAccessPolicyConfigurationPartner`]: models::CrossTenantAccessPolicyConfigurationPartner
#[derive(Clone, Debug)]
pub struct CrossTenantAccessPolicyConfigurationPartnerResource(
    mg::One<models::CrossTenantAccessPolicyConfigurationPartner>,
);

mg::builder! { CrossTenantAccessPolicyConfigurationPartnerResource: mg::One<models::CrossTenantAccessPolicyConfigurationPartner> }

impl CrossTenantAccessPolicyConfigurationPartnerResource {
    /// `…/identitySynchronization`:
    /// [`CrossTenantIdentitySyncPolicyPartner`](models::CrossTenantIdentitySyncPolicyPartner).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn identity_synchronization(
        &self,
    ) -> requests::cross_tenant_identity_sync_policy_partner::CrossTenantIdentitySyncPolicyPartnerResource {
        mg::navigate(self, "identitySynchronization")
    }

    /// `…/m365Capabilities`: many [`M365CapabilityBase`](models::M365CapabilityBase).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn m365_capabilities(
        &self,
    ) -> requests::m365_capability_base::M365CapabilityBaseCollection {
        mg::navigate(self, "m365Capabilities")
    }

    /// `…/serviceProviderConstraints`:
    /// [`ServiceProviderConstraints`](models::ServiceProviderConstraints).
    #[inline]
    pub fn service_provider_constraints(
        &self,
    ) -> requests::service_provider_constraints::ServiceProviderConstraintsResource {
        mg::navigate(self, "serviceProviderConstraints")
    }

    /// `POST …/restore`.
    ///
    /// Returns [`CrossTenantAccessPolicyConfigurationPartner`].
    ///
    /// [`CrossTenantAccessPolicyConfigurationPartner`]: models::CrossTenantAccessPolicyConfigurationPartner
    #[inline]
    pub fn restore(
        &self,
    ) -> mg::Request<models::CrossTenantAccessPolicyConfigurationPartner> {
        self.raw().action("restore")
    }
}

/// Requests on a collection of [`CrossTenantAccessPolicyConfigurationPartner`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.policies().cross_tenant_access_policy().partners()`.
///
/// [`CrossTenantAccessPolicyConfigurationPartner`]: models::CrossTenantAccessPolicyConfigurationPartner
pub type CrossTenantAccessPolicyConfigurationPartnerCollection = mg::Many<
    models::CrossTenantAccessPolicyConfigurationPartner,
    CrossTenantAccessPolicyConfigurationPartnerResource,
>;
