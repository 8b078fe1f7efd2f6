// @generated
use crate::{mg, models, requests};

/// Requests on one [`PolicyDeletableRoot`](models::PolicyDeletableRoot): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.policies().deleted_items()`.
#[derive(Clone, Debug)]
pub struct PolicyDeletableRootResource(mg::One<models::PolicyDeletableRoot>);

mg::builder! { PolicyDeletableRootResource: mg::One<models::PolicyDeletableRoot> }

impl PolicyDeletableRootResource {
    /// `…/crossTenantPartners`: many [`CrossTenantAccessPolicyConfigurationPartner`].
    ///
    /// [`CrossTenantAccessPolicyConfigurationPartner`]: models::CrossTenantAccessPolicyConfigurationPartner
    #[inline]
    pub fn cross_tenant_partners(
        &self,
    ) -> requests::cross_tenant_access_policy_configuration_partner::CrossTenantAccessPolicyConfigurationPartnerCollection {
        mg::navigate(self, "crossTenantPartners")
    }

    /// `…/crossTenantSyncPolicyPartners`: many
    /// [`CrossTenantIdentitySyncPolicyPartner`](models::CrossTenantIdentitySyncPolicyPartner).
    #[inline]
    pub fn cross_tenant_sync_policy_partners(
        &self,
    ) -> requests::cross_tenant_identity_sync_policy_partner::CrossTenantIdentitySyncPolicyPartnerCollection {
        mg::navigate(self, "crossTenantSyncPolicyPartners")
    }
}
