// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unavailablePlaceMode`, a complex type derived from `microsoft.graph.placeMode`.
    UnavailablePlaceMode "microsoft.graph.unavailablePlaceMode" "complex" : super::PlaceMode;
    /// `reason`: String
    reason "reason": String,
}

mg::derived_from! { UnavailablePlaceMode: super::PlaceMode }
