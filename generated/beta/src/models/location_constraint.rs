// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.locationConstraint`, a complex type.
    LocationConstraint "microsoft.graph.locationConstraint" "complex";
    /// `isRequired`: Boolean
    is_required "isRequired": bool,
    /// `locations`: Collection(locationConstraintItem)
    locations "locations": Vec<super::LocationConstraintItem>,
    /// `suggestLocation`: Boolean
    suggest_location "suggestLocation": bool,
}
