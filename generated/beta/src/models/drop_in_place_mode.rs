// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dropInPlaceMode`, a complex type derived from `microsoft.graph.placeMode`.
    DropInPlaceMode "microsoft.graph.dropInPlaceMode" "complex" : super::PlaceMode;
}

mg::derived_from! { DropInPlaceMode: super::PlaceMode }
