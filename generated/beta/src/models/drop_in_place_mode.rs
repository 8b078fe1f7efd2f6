// @generated
use crate::mg;

/// Complex type `microsoft.graph.dropInPlaceMode`, derived from [`PlaceMode`](super::PlaceMode).
pub struct DropInPlaceMode {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DropInPlaceMode: "microsoft.graph.dropInPlaceMode", complex, base super::PlaceMode;
}

mg::derived_from! { DropInPlaceMode: super::PlaceMode }
