// @generated
use crate::mg;

/// Complex type `microsoft.graph.itemActivityTimeSet`.
pub struct ItemActivityTimeSet {
    /// `lastRecordedDateTime`.
    pub last_recorded_date_time: mg::Field<mg::DateTimeOffset>,
    /// `observedDateTime`.
    pub observed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recordedDateTime`.
    pub recorded_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemActivityTimeSet: "microsoft.graph.itemActivityTimeSet", complex;
    last_recorded_date_time: "lastRecordedDateTime",
    observed_date_time: "observedDateTime",
    recorded_date_time: "recordedDateTime",
}
