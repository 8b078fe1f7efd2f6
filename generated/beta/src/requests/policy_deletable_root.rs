// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.policyDeletableRoot`, by its URL.
    ///
    /// For example `/policies/deletedItems`.
    PolicyDeletableRootResource(mg::One<models::PolicyDeletableRoot>)
}

impl PolicyDeletableRootResource {
    /// `…/crossTenantPartners`: many `crossTenantAccessPolicyConfigurationPartner`
    #[inline]
    pub fn cross_tenant_partners(
        &self,
    ) -> requests::cross_tenant_access_policy_configuration_partner::CrossTenantAccessPolicyConfigurationPartnerCollection {
        mg::to(self, "crossTenantPartners")
    }

    /// `…/crossTenantSyncPolicyPartners`: many `crossTenantIdentitySyncPolicyPartner`
    #[inline]
    pub fn cross_tenant_sync_policy_partners(
        &self,
    ) -> requests::cross_tenant_identity_sync_policy_partner::CrossTenantIdentitySyncPolicyPartnerCollection {
        mg::to(self, "crossTenantSyncPolicyPartners")
    }
}
