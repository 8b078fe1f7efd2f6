// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.employeeExperience`, by its URL.
    ///
    /// For example `/employeeExperience`.
    EmployeeExperienceResource(mg::One<models::EmployeeExperience>)
}

impl EmployeeExperienceResource {
    /// `…/communities`: many `community`
    #[inline]
    pub fn communities(&self) -> requests::community::CommunityCollection {
        mg::to(self, "communities")
    }

    /// `…/engagementAsyncOperations`: many `engagementAsyncOperation`
    #[inline]
    pub fn engagement_async_operations(
        &self,
    ) -> requests::engagement_async_operation::EngagementAsyncOperationCollection {
        mg::to(self, "engagementAsyncOperations")
    }

    /// `…/goals`: `goals`
    #[inline]
    pub fn goals(&self) -> requests::goals::GoalsResource {
        mg::to(self, "goals")
    }

    /// `…/learningCourseActivities`: many `learningCourseActivity`
    #[inline]
    pub fn learning_course_activities(
        &self,
    ) -> requests::learning_course_activity::LearningCourseActivityCollection {
        mg::to(self, "learningCourseActivities")
    }

    /// `…/learningProviders`: many `learningProvider`
    #[inline]
    pub fn learning_providers(
        &self,
    ) -> requests::learning_provider::LearningProviderCollection {
        mg::to(self, "learningProviders")
    }

    /// `…/roles`: many `engagementRole`
    #[inline]
    pub fn roles(&self) -> requests::engagement_role::EngagementRoleCollection {
        mg::to(self, "roles")
    }
}
