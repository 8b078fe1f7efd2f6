// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationOnPremisesInfo`, a complex type.
    EducationOnPremisesInfo "microsoft.graph.educationOnPremisesInfo" "complex";
    /// `immutableId`: String
    immutable_id "immutableId": String,
}
