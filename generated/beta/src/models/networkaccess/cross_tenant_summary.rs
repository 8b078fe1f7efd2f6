// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.crossTenantSummary`, a complex type.
    CrossTenantSummary "microsoft.graph.networkaccess.crossTenantSummary" "complex";
    /// `authTransactionCount`: Int32, not null
    auth_transaction_count "authTransactionCount" "r": i32,
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `newTenantCount`: Int32, not null
    new_tenant_count "newTenantCount" "r": i32,
    /// `rarelyUsedTenantCount`: Int32, not null
    rarely_used_tenant_count "rarelyUsedTenantCount" "r": i32,
    /// `tenantCount`: Int32, not null
    tenant_count "tenantCount" "r": i32,
    /// `userCount`: Int32, not null
    user_count "userCount" "r": i32,
}
