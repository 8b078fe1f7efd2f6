// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.originTenantInfo`, a complex type.
    OriginTenantInfo "microsoft.graph.originTenantInfo" "complex";
    /// `originTenantId`: String
    origin_tenant_id "originTenantId": String,
    /// `originUserId`: String
    origin_user_id "originUserId": String,
}
