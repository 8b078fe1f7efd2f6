// @generated
use crate::mg;

/// Complex type `microsoft.graph.offboardingDetails`.
pub struct OffboardingDetails {
    /// `cancelledCount`. Never null.
    pub cancelled_count: mg::Field<i32>,
    /// `failedCount`. Never null.
    pub failed_count: mg::Field<i32>,
    /// `offboardEndDateTime`.
    pub offboard_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `offboardStartDateTime`.
    pub offboard_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `offboardedCount`. Never null.
    pub offboarded_count: mg::Field<i32>,
    /// `offboardingStatus`.
    pub offboarding_status: mg::Field<String>,
    /// `totalRequestedCount`. Never null.
    pub total_requested_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OffboardingDetails: "microsoft.graph.offboardingDetails", complex;
    cancelled_count: "cancelledCount" required,
    failed_count: "failedCount" required,
    offboard_end_date_time: "offboardEndDateTime",
    offboard_start_date_time: "offboardStartDateTime",
    offboarded_count: "offboardedCount" required,
    offboarding_status: "offboardingStatus",
    total_requested_count: "totalRequestedCount" required,
}
