// @generated
use crate::mg;

/// Complex type `microsoft.graph.reservablePlaceMode`, derived from
/// [`PlaceMode`](super::PlaceMode).
pub struct ReservablePlaceMode {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReservablePlaceMode: "microsoft.graph.reservablePlaceMode", complex, base super::PlaceMode;
}

mg::derived_from! { ReservablePlaceMode: super::PlaceMode }
