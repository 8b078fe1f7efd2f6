// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rubricQualitySelectedColumnModel`, a complex type.
    RubricQualitySelectedColumnModel "microsoft.graph.rubricQualitySelectedColumnModel" "complex";
    /// `columnId`: String
    column_id "columnId": String,
    /// `qualityId`: String
    quality_id "qualityId": String,
}
