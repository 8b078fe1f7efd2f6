// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointApiUsageDataPoint`, a complex type.
    SharePointApiUsageDataPoint "microsoft.graph.sharePointApiUsageDataPoint" "complex";
    /// `activeApps`: Int32
    active_apps "activeApps": i32,
    /// `appId`: String
    app_id "appId": String,
    /// `serviceArea`: String
    service_area "serviceArea": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `throttledRequests`: Int64
    throttled_requests "throttledRequests": i64,
    /// `usageDateTime`: DateTimeOffset
    usage_date_time "usageDateTime": mg::DateTimeOffset,
    /// `usageMB`: Int64
    usage_mb "usageMB": i64,
    /// `usageRequests`: Int64
    usage_requests "usageRequests": i64,
}
