// @generated
use crate::{mg, models};

/// Requests on one
/// [`CrossTenantIdentitySyncPolicyPartner`](models::CrossTenantIdentitySyncPolicyPartner): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.policies().deleted_items().cross_tenant_sync_policy_partners().id(id)`.
#[derive(Clone, Debug)]
pub struct CrossTenantIdentitySyncPolicyPartnerResource(
    mg::One<models::CrossTenantIdentitySyncPolicyPartner>,
);

mg::builder! { CrossTenantIdentitySyncPolicyPartnerResource: mg::One<models::CrossTenantIdentitySyncPolicyPartner> }

impl CrossTenantIdentitySyncPolicyPartnerResource {
    /// `POST …/restore`.
    ///
    /// Returns
    /// [`CrossTenantIdentitySyncPolicyPartner`](models::CrossTenantIdentitySyncPolicyPartner).
    #[inline]
    pub fn restore(&self) -> mg::Request<models::CrossTenantIdentitySyncPolicyPartner> {
        self.raw().action("restore")
    }
}

/// Requests on a collection of
/// [`CrossTenantIdentitySyncPolicyPartner`](models::CrossTenantIdentitySyncPolicyPartner): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.policies().deleted_items().cross_tenant_sync_policy_partners()`.
pub type CrossTenantIdentitySyncPolicyPartnerCollection = mg::Many<
    models::CrossTenantIdentitySyncPolicyPartner,
    CrossTenantIdentitySyncPolicyPartnerResource,
>;
