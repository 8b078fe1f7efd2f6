// @generated
use crate::{mg, models};

/// One `microsoft.graph.learningAssignment`, by its URL.
pub type LearningAssignmentResource = mg::One<models::LearningAssignment>;

mg::builder! {
    /// A collection of `microsoft.graph.learningAssignment`, by its URL.
    LearningAssignmentCollection(mg::Many<models::LearningAssignment, LearningAssignmentResource>)
}

impl LearningAssignmentCollection {
    /// `…(externalcourseActivityId={externalcourseActivityId})`
    #[inline]
    pub fn by_externalcourse_activity_id(
        &self,
        externalcourse_activity_id: impl Into<mg::Key>,
    ) -> LearningAssignmentResource {
        mg::Builder::at(
            mg::Path::alternate_key(
                self,
                &[("externalcourseActivityId", externalcourse_activity_id.into())],
            ),
        )
    }
}
