// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantSecureScore`, a complex type.
    TenantSecureScore "microsoft.graph.tenantSecureScore" "complex";
    /// `createDateTime`: DateTimeOffset, not null
    create_date_time "createDateTime" "r": mg::DateTimeOffset,
    /// `tenantMaxScore`: Int64, not null
    tenant_max_score "tenantMaxScore" "r": i64,
    /// `tenantScore`: Int64, not null
    tenant_score "tenantScore" "r": i64,
}
