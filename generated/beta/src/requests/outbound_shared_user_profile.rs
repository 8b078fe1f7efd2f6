// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.outboundSharedUserProfile`, by its URL.
    ///
    /// For example `/directory/outboundSharedUserProfiles/{outboundSharedUserProfile-id}`.
    OutboundSharedUserProfileResource(mg::One<models::OutboundSharedUserProfile>)
}

impl OutboundSharedUserProfileResource {
    /// `…/tenants`: many `tenantReference`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CrossTenantUserProfileSharing.Read**, CrossTenantUserProfileSharing.Read.All, CrossTenantUserProfileSharing.ReadWrite, CrossTenantUserProfileSharing.ReadWrite.All | **CrossTenantUserProfileSharing.Read.All**, CrossTenantUserProfileSharing.ReadWrite.All |
    #[inline]
    pub fn tenants(&self) -> requests::tenant_reference::TenantReferenceCollection {
        mg::to(self, "tenants")
    }
}

/// A collection of `microsoft.graph.outboundSharedUserProfile`, by its URL.
///
/// For example `/directory/outboundSharedUserProfiles`.
pub type OutboundSharedUserProfileCollection = mg::Many<
    models::OutboundSharedUserProfile,
    OutboundSharedUserProfileResource,
>;
