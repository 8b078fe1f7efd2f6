// @generated
use crate::mg;

/// Complex type `microsoft.graph.userWorkLocation`.
pub struct UserWorkLocation {
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `source`. Never null.
    pub source: mg::Field<mg::Open<super::WorkLocationSource>>,
    /// `workLocationType`. Never null.
    pub work_location_type: mg::Field<mg::Open<super::WorkLocationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserWorkLocation: "microsoft.graph.userWorkLocation", complex;
    place_id: "placeId",
    source: "source" required,
    work_location_type: "workLocationType" required,
}
