// @generated
use crate::mg;

/// Complex type `microsoft.graph.updateWindow`.
pub struct UpdateWindow {
    /// `updateWindowEndTime`.
    pub update_window_end_time: mg::Field<mg::TimeOfDay>,
    /// `updateWindowStartTime`.
    pub update_window_start_time: mg::Field<mg::TimeOfDay>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateWindow: "microsoft.graph.updateWindow", complex;
    update_window_end_time: "updateWindowEndTime",
    update_window_start_time: "updateWindowStartTime",
}
