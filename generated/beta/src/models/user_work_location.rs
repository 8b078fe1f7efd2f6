// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userWorkLocation`, a complex type.
    UserWorkLocation "microsoft.graph.userWorkLocation" "complex";
    /// `placeId`: String
    place_id "placeId": String,
    /// `source`: workLocationSource, not null
    source "source" "r": mg::Open<super::WorkLocationSource>,
    /// `workLocationType`: workLocationType, not null
    work_location_type "workLocationType" "r": mg::Open<super::WorkLocationType>,
}
