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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LearningContent.Read.All** | **LearningContent.Read.All**, LearningContent.ReadWrite.All |
    /// | `GET …/{id}` | **LearningContent.Read.All** | **LearningContent.Read.All**, **LearningContent.ReadWrite.All** |
    /// | `PATCH …/{id}` | – | **LearningContent.ReadWrite.All** |
    /// | `DELETE …/{id}` | – | **LearningContent.ReadWrite.All** |
    #[inline]
    pub fn learning_contents(
        &self,
    ) -> requests::learning_content::LearningContentCollection {
        mg::to(self, "learningContents")
    }

    /// `…/learningCourseActivities`: many `learningCourseActivity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | – | **LearningAssignedCourse.Read.All**, **LearningAssignedCourse.ReadWrite.All**, LearningSelfInitiatedCourse.ReadWrite.All, LearningSelfInitiatedCourse.Read.All |
    /// | `GET …/{id}` | **LearningAssignedCourse.Read**, LearningSelfInitiatedCourse.Read | **LearningAssignedCourse.Read.All**, LearningSelfInitiatedCourse.Read.All |
    /// | `POST` | – | **LearningAssignedCourse.ReadWrite.All**, LearningSelfInitiatedCourse.ReadWrite.All |
    /// | `PATCH …/{id}` | – | **LearningAssignedCourse.ReadWrite.All**, LearningSelfInitiatedCourse.ReadWrite.All |
    /// | `DELETE …/{id}` | – | **LearningAssignedCourse.ReadWrite.All**, LearningSelfInitiatedCourse.ReadWrite.All |
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
