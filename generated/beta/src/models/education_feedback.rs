// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationFeedback`.
pub struct EducationFeedback {
    /// `feedbackBy`.
    pub feedback_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `feedbackDateTime`.
    pub feedback_date_time: mg::Field<mg::DateTimeOffset>,
    /// `text`.
    pub text: mg::Field<mg::Boxed<super::EducationItemBody>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationFeedback: "microsoft.graph.educationFeedback", complex;
    feedback_by: "feedbackBy",
    feedback_date_time: "feedbackDateTime",
    text: "text",
}
