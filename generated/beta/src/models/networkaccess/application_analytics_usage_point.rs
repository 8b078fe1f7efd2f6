// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.applicationAnalyticsUsagePoint`, a complex type.
    ApplicationAnalyticsUsagePoint "microsoft.graph.networkaccess.applicationAnalyticsUsagePoint" "complex";
    /// `cloudAppsCount`: Int32, not null
    cloud_apps_count "cloudAppsCount" "r": i32,
    /// `enterpriseAppsCount`: Int32, not null
    enterprise_apps_count "enterpriseAppsCount" "r": i32,
    /// `timeStampDateTime`: DateTimeOffset, not null
    time_stamp_date_time "timeStampDateTime" "r": mg::DateTimeOffset,
    /// `totalCount`: Int32, not null
    total_count "totalCount" "r": i32,
}
