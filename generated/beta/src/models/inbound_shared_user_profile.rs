// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inboundSharedUserProfile`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/inboundshareduserprofile?view=graph-rest-beta>
    InboundSharedUserProfile "microsoft.graph.inboundSharedUserProfile" "entity";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `homeTenantId`: String, not null
    home_tenant_id "homeTenantId" "r": String,
    /// `userId`: String, key, not null
    user_id "userId" "kr": String,
    /// `userPrincipalName`: String, not null
    user_principal_name "userPrincipalName" "r": String,
}
