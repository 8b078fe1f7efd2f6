// @generated
use crate::mg;

/// Complex type `microsoft.graph.locationConstraint`.
pub struct LocationConstraint {
    /// `isRequired`.
    pub is_required: mg::Field<bool>,
    /// `locations`.
    pub locations: mg::Field<Vec<super::LocationConstraintItem>>,
    /// `suggestLocation`.
    pub suggest_location: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LocationConstraint: "microsoft.graph.locationConstraint", complex;
    is_required: "isRequired",
    locations: "locations",
    suggest_location: "suggestLocation",
}
