// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outboundSharedUserProfile`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/outboundshareduserprofile?view=graph-rest-beta>
    OutboundSharedUserProfile "microsoft.graph.outboundSharedUserProfile" "entity";
    /// `userId`: String, key, not null
    user_id "userId" "kr": String,
}

impl OutboundSharedUserProfile {
    /// `tenants`: many `tenantReference`, contained
    pub const TENANTS: mg::Nav<OutboundSharedUserProfile, Vec<super::TenantReference>> = mg::Nav::new(
        "tenants",
    );
}
