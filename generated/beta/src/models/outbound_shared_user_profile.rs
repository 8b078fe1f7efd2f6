// @generated
use crate::mg;

/// Entity type [`microsoft.graph.outboundSharedUserProfile`][reference].
///
/// Requests: [`OutboundSharedUserProfileCollection`], for example
/// `graph.directory().outbound_shared_user_profiles()`.
///
/// [`OutboundSharedUserProfileCollection`]: crate::requests::outbound_shared_user_profile::OutboundSharedUserProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/outboundshareduserprofile?view=graph-rest-beta
pub struct OutboundSharedUserProfile {
    /// `userId`: the key. Never null.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OutboundSharedUserProfile: "microsoft.graph.outboundSharedUserProfile", entity;
    user_id: "userId" key required,
}

impl OutboundSharedUserProfile {
    /// `tenants`: many [`TenantReference`](super::TenantReference).
    pub const TENANTS: mg::Nav<OutboundSharedUserProfile, Vec<super::TenantReference>> = mg::Nav::new(
        "tenants",
    );
}
