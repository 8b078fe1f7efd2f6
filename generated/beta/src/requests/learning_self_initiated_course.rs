// @generated
use crate::{mg, models};

/// One `microsoft.graph.learningSelfInitiatedCourse`, by its URL.
pub type LearningSelfInitiatedCourseResource = mg::One<
    models::LearningSelfInitiatedCourse,
>;

mg::builder! {
    /// A collection of `microsoft.graph.learningSelfInitiatedCourse`, by its URL.
    LearningSelfInitiatedCourseCollection(mg::Many<models::LearningSelfInitiatedCourse, LearningSelfInitiatedCourseResource>)
}

impl LearningSelfInitiatedCourseCollection {
    /// `…(externalcourseActivityId={externalcourseActivityId})`
    #[inline]
    pub fn by_externalcourse_activity_id(
        &self,
        externalcourse_activity_id: impl Into<mg::Key>,
    ) -> LearningSelfInitiatedCourseResource {
        mg::Builder::at(
            mg::Path::alternate_key(
                self,
                &[("externalcourseActivityId", externalcourse_activity_id.into())],
            ),
        )
    }
}
