// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.crossTenantAccess`, a complex type.
    CrossTenantAccess "microsoft.graph.networkaccess.crossTenantAccess" "complex";
    /// `deviceCount`: Int64, not null
    device_count "deviceCount" "r": i64,
    /// `lastAccessDateTime`: DateTimeOffset, not null
    last_access_date_time "lastAccessDateTime" "r": mg::DateTimeOffset,
    /// `resourceTenantId`: String, not null
    resource_tenant_id "resourceTenantId" "r": String,
    /// `resourceTenantName`: String
    resource_tenant_name "resourceTenantName": String,
    /// `resourceTenantPrimaryDomain`: String, not null
    resource_tenant_primary_domain "resourceTenantPrimaryDomain" "r": String,
    /// `usageStatus`: microsoft.graph.networkaccess.usageStatus, not null
    usage_status "usageStatus" "r": mg::Open<super::UsageStatus>,
    /// `userCount`: Int64, not null
    user_count "userCount" "r": i64,
}
