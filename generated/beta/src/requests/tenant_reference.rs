// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.tenantReference`, by its URL.
    ///
    /// For example `/directory/outboundSharedUserProfiles/{outboundSharedUserProfile-id}/tenants/{tenantReference-id}`.
    TenantReferenceResource(mg::One<models::TenantReference>)
}

impl TenantReferenceResource {
    /// `POST …/removePersonalData`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CrossTenantUserProfileSharing.ReadWrite**, CrossTenantUserProfileSharing.ReadWrite.All | **CrossTenantUserProfileSharing.ReadWrite.All** |
    #[inline]
    pub fn remove_personal_data(&self) -> mg::Request<()> {
        mg::Path::action(self, "removePersonalData")
    }
}

/// A collection of `microsoft.graph.tenantReference`, by its URL.
///
/// For example `/directory/outboundSharedUserProfiles/{outboundSharedUserProfile-id}/tenants`.
pub type TenantReferenceCollection = mg::Many<
    models::TenantReference,
    TenantReferenceResource,
>;
