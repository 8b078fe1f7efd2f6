// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidDeviceOwnerSystemUpdateFreezePeriod`.
pub struct AndroidDeviceOwnerSystemUpdateFreezePeriod {
    /// `endDay`. Never null.
    pub end_day: mg::Field<i32>,
    /// `endMonth`. Never null.
    pub end_month: mg::Field<i32>,
    /// `startDay`. Never null.
    pub start_day: mg::Field<i32>,
    /// `startMonth`. Never null.
    pub start_month: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerSystemUpdateFreezePeriod: "microsoft.graph.androidDeviceOwnerSystemUpdateFreezePeriod", complex;
    end_day: "endDay" required,
    end_month: "endMonth" required,
    start_day: "startDay" required,
    start_month: "startMonth" required,
}
