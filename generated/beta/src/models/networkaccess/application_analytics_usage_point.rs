// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.applicationAnalyticsUsagePoint`.
pub struct ApplicationAnalyticsUsagePoint {
    /// `cloudAppsCount`. Never null.
    pub cloud_apps_count: mg::Field<i64>,
    /// `enterpriseAppsCount`. Never null.
    pub enterprise_apps_count: mg::Field<i64>,
    /// `timeStampDateTime`. Never null.
    pub time_stamp_date_time: mg::Field<mg::DateTimeOffset>,
    /// `totalCount`. Never null.
    pub total_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationAnalyticsUsagePoint: "microsoft.graph.networkaccess.applicationAnalyticsUsagePoint", complex;
    cloud_apps_count: "cloudAppsCount" required,
    enterprise_apps_count: "enterpriseAppsCount" required,
    time_stamp_date_time: "timeStampDateTime" required,
    total_count: "totalCount" required,
}
