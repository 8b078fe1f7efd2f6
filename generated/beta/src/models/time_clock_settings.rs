// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeClockSettings`, a complex type.
    TimeClockSettings "microsoft.graph.timeClockSettings" "complex";
    /// `approvedLocation`: geoCoordinates
    approved_location "approvedLocation": mg::Boxed<super::GeoCoordinates>,
}
