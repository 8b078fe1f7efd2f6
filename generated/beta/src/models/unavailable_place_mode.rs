// @generated
use crate::mg;

/// Complex type `microsoft.graph.unavailablePlaceMode`, derived from
/// [`PlaceMode`](super::PlaceMode).
pub struct UnavailablePlaceMode {
    /// `reason`.
    pub reason: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnavailablePlaceMode: "microsoft.graph.unavailablePlaceMode", complex, base super::PlaceMode;
    reason: "reason",
}

mg::derived_from! { UnavailablePlaceMode: super::PlaceMode }
