// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.usageProfilingPoint`.
pub struct UsageProfilingPoint {
    /// `internetAccessTrafficCount`. Never null.
    pub internet_access_traffic_count: mg::Field<i64>,
    /// `microsoft365AccessTrafficCount`. Never null.
    pub microsoft365_access_traffic_count: mg::Field<i64>,
    /// `privateAccessTrafficCount`. Never null.
    pub private_access_traffic_count: mg::Field<i64>,
    /// `timeStampDateTime`. Never null.
    pub time_stamp_date_time: mg::Field<mg::DateTimeOffset>,
    /// `totalTrafficCount`. Never null.
    pub total_traffic_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UsageProfilingPoint: "microsoft.graph.networkaccess.usageProfilingPoint", complex;
    internet_access_traffic_count: "internetAccessTrafficCount" required,
    microsoft365_access_traffic_count: "microsoft365AccessTrafficCount" required,
    private_access_traffic_count: "privateAccessTrafficCount" required,
    time_stamp_date_time: "timeStampDateTime" required,
    total_traffic_count: "totalTrafficCount" required,
}
