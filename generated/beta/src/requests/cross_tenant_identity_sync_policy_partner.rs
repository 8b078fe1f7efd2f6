// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.crossTenantIdentitySyncPolicyPartner`, by its URL.
    ///
    /// For example `/policies/deletedItems/crossTenantSyncPolicyPartners/{crossTenantIdentitySyncPolicyPartner-id}`.
    CrossTenantIdentitySyncPolicyPartnerResource(mg::One<models::CrossTenantIdentitySyncPolicyPartner>)
}

impl CrossTenantIdentitySyncPolicyPartnerResource {
    /// `POST …/restore`
    #[inline]
    pub fn restore(&self) -> mg::Request<models::CrossTenantIdentitySyncPolicyPartner> {
        mg::Path::action(self, "restore")
    }
}

/// A collection of `microsoft.graph.crossTenantIdentitySyncPolicyPartner`, by its URL.
///
/// For example `/policies/deletedItems/crossTenantSyncPolicyPartners`.
pub type CrossTenantIdentitySyncPolicyPartnerCollection = mg::Many<
    models::CrossTenantIdentitySyncPolicyPartner,
    CrossTenantIdentitySyncPolicyPartnerResource,
>;
