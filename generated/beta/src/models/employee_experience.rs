// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.employeeExperience`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/employeeexperience?view=graph-rest-beta>
    EmployeeExperience "microsoft.graph.employeeExperience" "entity";
}

impl EmployeeExperience {
    /// `communities`: many `community`, contained
    pub const COMMUNITIES: mg::Nav<EmployeeExperience, Vec<super::Community>> = mg::Nav::new(
        "communities",
    );
    /// `engagementAsyncOperations`: many `engagementAsyncOperation`, contained
    pub const ENGAGEMENT_ASYNC_OPERATIONS: mg::Nav<
        EmployeeExperience,
        Vec<super::EngagementAsyncOperation>,
    > = mg::Nav::new("engagementAsyncOperations");
    /// `goals`: `goals`, contained
    pub const GOALS: mg::Nav<EmployeeExperience, super::Goals> = mg::Nav::new("goals");
    /// `learningCourseActivities`: many `learningCourseActivity`, contained
    pub const LEARNING_COURSE_ACTIVITIES: mg::Nav<
        EmployeeExperience,
        Vec<super::LearningCourseActivity>,
    > = mg::Nav::new("learningCourseActivities");
    /// `learningProviders`: many `learningProvider`, contained
    pub const LEARNING_PROVIDERS: mg::Nav<
        EmployeeExperience,
        Vec<super::LearningProvider>,
    > = mg::Nav::new("learningProviders");
    /// `roles`: many `engagementRole`, contained
    pub const ROLES: mg::Nav<EmployeeExperience, Vec<super::EngagementRole>> = mg::Nav::new(
        "roles",
    );
}
