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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Community.Read.All**, Community.ReadWrite.All | **Community.Read.All**, Community.ReadWrite.All |
    /// | `GET …/{id}` | **Community.Read.All**, Community.ReadWrite.All | **Community.Read.All**, Community.ReadWrite.All |
    /// | `POST` | **Community.ReadWrite.All** | **Community.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Community.ReadWrite.All** | **Community.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Community.ReadWrite.All** | **Community.ReadWrite.All** |
    #[inline]
    pub fn communities(&self) -> requests::community::CommunityCollection {
        mg::to(self, "communities")
    }

    /// `…/engagementAsyncOperations`: many `engagementAsyncOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Community.Read.All**, Community.ReadWrite.All | **Community.Read.All**, Community.ReadWrite.All |
    /// | `GET …/{id}` | **Community.Read.All**, Community.ReadWrite.All | **Community.Read.All**, Community.ReadWrite.All, EngagementConversation.Migration.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **LearningAssignedCourse.Read**, LearningSelfInitiatedCourse.Read | **LearningAssignedCourse.Read.All**, **LearningAssignedCourse.ReadWrite.All**, LearningSelfInitiatedCourse.ReadWrite.All, LearningSelfInitiatedCourse.Read.All |
    /// | `PATCH …/{id}` | – | **LearningAssignedCourse.ReadWrite.All**, LearningSelfInitiatedCourse.ReadWrite.All |
    #[inline]
    pub fn learning_course_activities(
        &self,
    ) -> requests::learning_course_activity::LearningCourseActivityCollection {
        mg::to(self, "learningCourseActivities")
    }

    /// `…/learningProviders`: many `learningProvider`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **LearningProvider.Read**, **LearningProvider.ReadWrite** |
    /// | `GET …/{id}` | **LearningProvider.Read**, **LearningProvider.ReadWrite** |
    /// | `POST` | **LearningProvider.ReadWrite** |
    /// | `PATCH …/{id}` | **LearningProvider.ReadWrite** |
    /// | `DELETE …/{id}` | **LearningProvider.ReadWrite** |
    #[inline]
    pub fn learning_providers(
        &self,
    ) -> requests::learning_provider::LearningProviderCollection {
        mg::to(self, "learningProviders")
    }

    /// `…/roles`: many `engagementRole`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EngagementRole.Read.All**, EngagementRole.ReadWrite.All | **EngagementRole.Read.All**, EngagementRole.ReadWrite.All |
    #[inline]
    pub fn roles(&self) -> requests::engagement_role::EngagementRoleCollection {
        mg::to(self, "roles")
    }
}
