// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeOffDetails`.
pub struct TimeOffDetails {
    /// `isAllDay`. Never null.
    pub is_all_day: mg::Field<bool>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeOffDetails: "microsoft.graph.timeOffDetails", complex;
    is_all_day: "isAllDay" required,
    subject: "subject",
}
