// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rubricQualityFeedbackModel`, a complex type.
    RubricQualityFeedbackModel "microsoft.graph.rubricQualityFeedbackModel" "complex";
    /// `feedback`: educationItemBody
    feedback "feedback": mg::Boxed<super::EducationItemBody>,
    /// `qualityId`: String
    quality_id "qualityId": String,
}
