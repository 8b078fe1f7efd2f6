// @generated
use crate::{mg, models, requests};

/// Requests on one [`LearningProvider`](models::LearningProvider): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.employee_experience().learning_providers().id(id)`.
#[derive(Clone, Debug)]
pub struct LearningProviderResource(mg::One<models::LearningProvider>);

mg::builder! { LearningProviderResource: mg::One<models::LearningProvider> }

impl LearningProviderResource {
    /// `…/learningContents`: many [`LearningContent`](models::LearningContent).
    ///
    /// Least privileged permission to read: `LearningContent.Read.All` (delegated, application).
    #[inline]
    pub fn learning_contents(
        &self,
    ) -> requests::learning_content::LearningContentCollection {
        mg::navigate(self, "learningContents")
    }

    /// `…/learningCourseActivities`: many
    /// [`LearningCourseActivity`](models::LearningCourseActivity).
    ///
    /// Least privileged permission to read: `LearningAssignedCourse.Read.All` (application).
    #[inline]
    pub fn learning_course_activities(
        &self,
    ) -> requests::learning_course_activity::LearningCourseActivityCollection {
        mg::navigate(self, "learningCourseActivities")
    }
}

/// Requests on a collection of [`LearningProvider`](models::LearningProvider): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.employee_experience().learning_providers()`.
pub type LearningProviderCollection = mg::Many<
    models::LearningProvider,
    LearningProviderResource,
>;
