// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.placeOperationProgress`, a complex type.
    PlaceOperationProgress "microsoft.graph.placeOperationProgress" "complex";
    /// `failedPlaceCount`: Int32
    failed_place_count "failedPlaceCount": i32,
    /// `succeededPlaceCount`: Int32
    succeeded_place_count "succeededPlaceCount": i32,
    /// `totalPlaceCount`: Int32
    total_place_count "totalPlaceCount": i32,
}
