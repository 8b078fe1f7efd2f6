// @generated
use crate::mg;

/// Complex type `microsoft.graph.rubricQualityFeedbackModel`.
pub struct RubricQualityFeedbackModel {
    /// `feedback`.
    pub feedback: mg::Field<mg::Boxed<super::EducationItemBody>>,
    /// `qualityId`.
    pub quality_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RubricQualityFeedbackModel: "microsoft.graph.rubricQualityFeedbackModel", complex;
    feedback: "feedback",
    quality_id: "qualityId",
}
