// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharePointApiUsageDataPoint`.
pub struct SharePointApiUsageDataPoint {
    /// `activeApps`.
    pub active_apps: mg::Field<i32>,
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `serviceArea`.
    pub service_area: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `throttledRequests`.
    pub throttled_requests: mg::Field<i64>,
    /// `usageDateTime`.
    pub usage_date_time: mg::Field<mg::DateTimeOffset>,
    /// `usageMB`.
    pub usage_mb: mg::Field<i64>,
    /// `usageRequests`.
    pub usage_requests: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointApiUsageDataPoint: "microsoft.graph.sharePointApiUsageDataPoint", complex;
    active_apps: "activeApps",
    app_id: "appId",
    service_area: "serviceArea",
    tenant_id: "tenantId",
    throttled_requests: "throttledRequests",
    usage_date_time: "usageDateTime",
    usage_mb: "usageMB",
    usage_requests: "usageRequests",
}
