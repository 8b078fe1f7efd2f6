// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeClockSettings`.
pub struct TimeClockSettings {
    /// `approvedLocation`.
    pub approved_location: mg::Field<mg::Boxed<super::GeoCoordinates>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeClockSettings: "microsoft.graph.timeClockSettings", complex;
    approved_location: "approvedLocation",
}
