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
    #[inline]
    pub fn assigned_roles(&self) -> requests::engagement_role::EngagementRoleCollection {
        mg::to(self, "assignedRoles")
    }

    /// `…/learningCourseActivities`: many `learningCourseActivity`
    #[inline]
    pub fn learning_course_activities(
        &self,
    ) -> requests::learning_course_activity::LearningCourseActivityCollection {
        mg::to(self, "learningCourseActivities")
    }

    /// `…/storyline`: `storyline`
    #[inline]
    pub fn storyline(&self) -> requests::storyline::StorylineResource {
        mg::to(self, "storyline")
    }
}
