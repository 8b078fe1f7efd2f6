// @generated
use crate::mg;

/// Complex type `microsoft.graph.shiftActivity`.
pub struct ShiftActivity {
    /// `code`.
    pub code: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `isPaid`.
    pub is_paid: mg::Field<bool>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `theme`. Never null.
    pub theme: mg::Field<mg::Open<super::ScheduleEntityTheme>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ShiftActivity: "microsoft.graph.shiftActivity", complex;
    code: "code",
    display_name: "displayName",
    end_date_time: "endDateTime",
    is_paid: "isPaid",
    start_date_time: "startDateTime",
    theme: "theme" required,
}
