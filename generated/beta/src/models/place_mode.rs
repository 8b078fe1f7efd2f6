// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.placeMode`.
pub struct PlaceMode {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlaceMode: "microsoft.graph.placeMode", complex abstract, family PlaceModeKind;
}

/// The types derived from [`PlaceMode`].
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
