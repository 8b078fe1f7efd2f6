// @generated
use crate::mg;

/// Open complex type `microsoft.graph.incompleteData`.
pub struct IncompleteData {
    /// `missingDataBeforeDateTime`.
    pub missing_data_before_date_time: mg::Field<mg::DateTimeOffset>,
    /// `wasThrottled`.
    pub was_throttled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IncompleteData: "microsoft.graph.incompleteData", complex open;
    missing_data_before_date_time: "missingDataBeforeDateTime",
    was_throttled: "wasThrottled",
}
