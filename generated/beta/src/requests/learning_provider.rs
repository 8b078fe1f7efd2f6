// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.learningProvider`, by its URL.
    ///
    /// For example `/employeeExperience/learningProviders/{learningProvider-id}`.
    LearningProviderResource(mg::One<models::LearningProvider>)
}

impl LearningProviderResource {
    /// `…/learningContents`: many `learningContent`
    #[inline]
    pub fn learning_contents(
        &self,
    ) -> requests::learning_content::LearningContentCollection {
        mg::to(self, "learningContents")
    }

    /// `…/learningCourseActivities`: many `learningCourseActivity`
    #[inline]
    pub fn learning_course_activities(
        &self,
    ) -> requests::learning_course_activity::LearningCourseActivityCollection {
        mg::to(self, "learningCourseActivities")
    }
}

/// A collection of `microsoft.graph.learningProvider`, by its URL.
///
/// For example `/employeeExperience/learningProviders`.
pub type LearningProviderCollection = mg::Many<
    models::LearningProvider,
    LearningProviderResource,
>;
