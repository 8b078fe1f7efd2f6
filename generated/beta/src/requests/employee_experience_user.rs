// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.employeeExperienceUser`, by its URL.
    ///
    /// For example `/me/employeeExperience`.
    EmployeeExperienceUserResource(mg::One<models::EmployeeExperienceUser>)
}

impl EmployeeExperienceUserResource {
    /// `…/assignedRoles`: many `engagementRole`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **EngagementRole.Read** |
    #[inline]
    pub fn assigned_roles(&self) -> requests::engagement_role::EngagementRoleCollection {
        mg::to(self, "assignedRoles")
    }

    /// `…/learningCourseActivities`: many `learningCourseActivity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` `/me/employeeExperience/learningCourseActivities/{id}` | **LearningAssignedCourse.Read**, LearningSelfInitiatedCourse.Read | – |
    /// | `GET …/{id}` `/users/{id}/employeeExperience/learningCourseActivities/{id}` | **LearningAssignedCourse.Read**, LearningSelfInitiatedCourse.Read | **LearningAssignedCourse.Read.All**, LearningSelfInitiatedCourse.ReadWrite.All, LearningSelfInitiatedCourse.Read.All |
    #[inline]
    pub fn learning_course_activities(
        &self,
    ) -> requests::learning_course_activity::LearningCourseActivityCollection {
        mg::to(self, "learningCourseActivities")
    }

    /// `…/storyline`: `storyline`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Storyline.ReadWrite.All | Storyline.ReadWrite.All |
    #[inline]
    pub fn storyline(&self) -> requests::storyline::StorylineResource {
        mg::to(self, "storyline")
    }
}
