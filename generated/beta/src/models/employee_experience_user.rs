// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.employeeExperienceUser`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/employeeexperienceuser?view=graph-rest-beta>
    EmployeeExperienceUser "microsoft.graph.employeeExperienceUser" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { EmployeeExperienceUser: super::Entity }

impl EmployeeExperienceUser {
    /// `assignedRoles`: many `engagementRole`, contained
    pub const ASSIGNED_ROLES: mg::Nav<
        EmployeeExperienceUser,
        Vec<super::EngagementRole>,
    > = mg::Nav::new("assignedRoles");
    /// `learningCourseActivities`: many `learningCourseActivity`
    pub const LEARNING_COURSE_ACTIVITIES: mg::Nav<
        EmployeeExperienceUser,
        Vec<super::LearningCourseActivity>,
    > = mg::Nav::new("learningCourseActivities");
    /// `storyline`: `storyline`, contained
    pub const STORYLINE: mg::Nav<EmployeeExperienceUser, super::Storyline> = mg::Nav::new(
        "storyline",
    );
}
