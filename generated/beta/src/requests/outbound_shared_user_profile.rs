// @generated
use crate::{mg, models, requests};

/// Requests on one [`OutboundSharedUserProfile`](models::OutboundSharedUserProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.directory().outbound_shared_user_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct OutboundSharedUserProfileResource(mg::One<models::OutboundSharedUserProfile>);

mg::builder! { OutboundSharedUserProfileResource: mg::One<models::OutboundSharedUserProfile> }

impl OutboundSharedUserProfileResource {
    /// `…/tenants`: many [`TenantReference`](models::TenantReference).
    ///
    /// Least privileged permission to read: `CrossTenantUserProfileSharing.Read` (delegated),
    /// `CrossTenantUserProfileSharing.Read.All` (application).
    #[inline]
    pub fn tenants(&self) -> requests::tenant_reference::TenantReferenceCollection {
        mg::navigate(self, "tenants")
    }
}

/// Requests on a collection of [`OutboundSharedUserProfile`](models::OutboundSharedUserProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().outbound_shared_user_profiles()`.
pub type OutboundSharedUserProfileCollection = mg::Many<
    models::OutboundSharedUserProfile,
    OutboundSharedUserProfileResource,
>;
