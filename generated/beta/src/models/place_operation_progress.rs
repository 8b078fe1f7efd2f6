// @generated
use crate::mg;

/// Complex type `microsoft.graph.placeOperationProgress`.
pub struct PlaceOperationProgress {
    /// `failedPlaceCount`.
    pub failed_place_count: mg::Field<i32>,
    /// `succeededPlaceCount`.
    pub succeeded_place_count: mg::Field<i32>,
    /// `totalPlaceCount`.
    pub total_place_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlaceOperationProgress: "microsoft.graph.placeOperationProgress", complex;
    failed_place_count: "failedPlaceCount",
    succeeded_place_count: "succeededPlaceCount",
    total_place_count: "totalPlaceCount",
}
