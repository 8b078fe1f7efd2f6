// @generated
use crate::{mg, models, requests};

/// Requests on one [`EmployeeExperienceUser`](models::EmployeeExperienceUser): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().employee_experience()`.
#[derive(Clone, Debug)]
pub struct EmployeeExperienceUserResource(mg::One<models::EmployeeExperienceUser>);

mg::builder! { EmployeeExperienceUserResource: mg::One<models::EmployeeExperienceUser> }

impl EmployeeExperienceUserResource {
    /// `…/assignedRoles`: many [`EngagementRole`](models::EngagementRole).
    ///
    /// Least privileged permission to read: `EngagementRole.Read` (delegated).
    #[inline]
    pub fn assigned_roles(&self) -> requests::engagement_role::EngagementRoleCollection {
        mg::navigate(self, "assignedRoles")
    }

    /// `…/learningCourseActivities`: many
    /// [`LearningCourseActivity`](models::LearningCourseActivity).
    #[inline]
    pub fn learning_course_activities(
        &self,
    ) -> requests::learning_course_activity::LearningCourseActivityCollection {
        mg::navigate(self, "learningCourseActivities")
    }

    /// `…/storyline`: [`Storyline`](models::Storyline).
    ///
    /// Least privileged permission to read: `Storyline.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn storyline(&self) -> requests::storyline::StorylineResource {
        mg::navigate(self, "storyline")
    }
}
