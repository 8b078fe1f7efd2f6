// @generated
use crate::mg;

/// Entity type [`microsoft.graph.employeeExperienceUser`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EmployeeExperienceUserResource`], for example `graph.me().employee_experience()`.
///
/// [`EmployeeExperienceUserResource`]: crate::requests::employee_experience_user::EmployeeExperienceUserResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/employeeexperienceuser?view=graph-rest-beta
pub struct EmployeeExperienceUser {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmployeeExperienceUser: "microsoft.graph.employeeExperienceUser", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { EmployeeExperienceUser: super::Entity }

impl EmployeeExperienceUser {
    /// `assignedRoles`: many [`EngagementRole`](super::EngagementRole).
    pub const ASSIGNED_ROLES: mg::Nav<
        EmployeeExperienceUser,
        Vec<super::EngagementRole>,
    > = mg::Nav::new("assignedRoles");
    /// `learningCourseActivities`: many [`LearningCourseActivity`](super::LearningCourseActivity).
    pub const LEARNING_COURSE_ACTIVITIES: mg::Nav<
        EmployeeExperienceUser,
        Vec<super::LearningCourseActivity>,
    > = mg::Nav::new("learningCourseActivities");
    /// `storyline`: [`Storyline`](super::Storyline).
    pub const STORYLINE: mg::Nav<EmployeeExperienceUser, super::Storyline> = mg::Nav::new(
        "storyline",
    );
}
