// @generated
use crate::{mg, models, requests};

/// Requests on one [`EmployeeExperience`](models::EmployeeExperience): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.employee_experience()`.
#[derive(Clone, Debug)]
pub struct EmployeeExperienceResource(mg::One<models::EmployeeExperience>);

mg::builder! { EmployeeExperienceResource: mg::One<models::EmployeeExperience> }

impl EmployeeExperienceResource {
    /// `…/communities`: many [`Community`](models::Community).
    ///
    /// Least privileged permission to read: `Community.Read.All` (delegated, application).
    #[inline]
    pub fn communities(&self) -> requests::community::CommunityCollection {
        mg::navigate(self, "communities")
    }

    /// `…/engagementAsyncOperations`: many
    /// [`EngagementAsyncOperation`](models::EngagementAsyncOperation).
    ///
    /// Least privileged permission to read: `Community.Read.All` (delegated, application).
    #[inline]
    pub fn engagement_async_operations(
        &self,
    ) -> requests::engagement_async_operation::EngagementAsyncOperationCollection {
        mg::navigate(self, "engagementAsyncOperations")
    }

    /// `…/goals`: [`Goals`](models::Goals).
    #[inline]
    pub fn goals(&self) -> requests::goals::GoalsResource {
        mg::navigate(self, "goals")
    }

    /// `…/learningCourseActivities`: many
    /// [`LearningCourseActivity`](models::LearningCourseActivity).
    #[inline]
    pub fn learning_course_activities(
        &self,
    ) -> requests::learning_course_activity::LearningCourseActivityCollection {
        mg::navigate(self, "learningCourseActivities")
    }

    /// `…/learningProviders`: many [`LearningProvider`](models::LearningProvider).
    ///
    /// Least privileged permission to read: `LearningProvider.Read` (delegated).
    #[inline]
    pub fn learning_providers(
        &self,
    ) -> requests::learning_provider::LearningProviderCollection {
        mg::navigate(self, "learningProviders")
    }

    /// `…/roles`: many [`EngagementRole`](models::EngagementRole).
    ///
    /// Least privileged permission to read: `EngagementRole.Read.All` (delegated, application).
    #[inline]
    pub fn roles(&self) -> requests::engagement_role::EngagementRoleCollection {
        mg::navigate(self, "roles")
    }
}
