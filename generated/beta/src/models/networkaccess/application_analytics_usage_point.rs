// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.applicationAnalyticsUsagePoint`, a complex type.
    ApplicationAnalyticsUsagePoint "microsoft.graph.networkaccess.applicationAnalyticsUsagePoint" "complex";
    /// `cloudAppsCount`: Int64, not null
    cloud_apps_count "cloudAppsCount" "r": i64,
    /// `enterpriseAppsCount`: Int64, not null
    enterprise_apps_count "enterpriseAppsCount" "r": i64,
    /// `timeStampDateTime`: DateTimeOffset, not null
    time_stamp_date_time "timeStampDateTime" "r": mg::DateTimeOffset,
    /// `totalCount`: Int64, not null
    total_count "totalCount" "r": i64,
}
