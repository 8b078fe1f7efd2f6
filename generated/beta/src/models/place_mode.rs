// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.placeMode`, an abstract complex type.
    PlaceMode "microsoft.graph.placeMode" "complex abstract" => PlaceModeKind;
}

/// The types derived from `microsoft.graph.placeMode`.
#[non_exhaustive]
pub enum PlaceModeKind {
    AssignedPlaceMode(Box<super::AssignedPlaceMode>),
    DropInPlaceMode(Box<super::DropInPlaceMode>),
    ReservablePlaceMode(Box<super::ReservablePlaceMode>),
    UnavailablePlaceMode(Box<super::UnavailablePlaceMode>),
    /// None of these, or a type that this version does not know.
    Other(Box<PlaceMode>),
}

mg::family! {
    PlaceMode => PlaceModeKind;
    AssignedPlaceMode(super::AssignedPlaceMode),
    DropInPlaceMode(super::DropInPlaceMode),
    ReservablePlaceMode(super::ReservablePlaceMode),
    UnavailablePlaceMode(super::UnavailablePlaceMode),
}
