// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdateRolloutSettings`.
pub struct WindowsUpdateRolloutSettings {
    /// `offerEndDateTimeInUTC`.
    pub offer_end_date_time_in_utc: mg::Field<mg::DateTimeOffset>,
    /// `offerIntervalInDays`.
    pub offer_interval_in_days: mg::Field<i32>,
    /// `offerStartDateTimeInUTC`.
    pub offer_start_date_time_in_utc: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsUpdateRolloutSettings: "microsoft.graph.windowsUpdateRolloutSettings", complex;
    offer_end_date_time_in_utc: "offerEndDateTimeInUTC",
    offer_interval_in_days: "offerIntervalInDays",
    offer_start_date_time_in_utc: "offerStartDateTimeInUTC",
}
