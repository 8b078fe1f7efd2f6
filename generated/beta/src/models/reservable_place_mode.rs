// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reservablePlaceMode`, a complex type derived from `microsoft.graph.placeMode`.
    ReservablePlaceMode "microsoft.graph.reservablePlaceMode" "complex" : super::PlaceMode;
}

mg::derived_from! { ReservablePlaceMode: super::PlaceMode }
