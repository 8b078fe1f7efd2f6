// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantSecureScore`, a complex type.
    TenantSecureScore "microsoft.graph.tenantSecureScore" "complex";
    /// `createDateTime`: DateTimeOffset, not null
    create_date_time "createDateTime" "r": mg::DateTimeOffset,
    /// `tenantMaxScore`: Int32, not null
    tenant_max_score "tenantMaxScore" "r": i32,
    /// `tenantScore`: Int32, not null
    tenant_score "tenantScore" "r": i32,
}
