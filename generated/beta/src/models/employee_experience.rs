// @generated
use crate::mg;

/// Entity type [`microsoft.graph.employeeExperience`][reference].
///
/// Requests: [`EmployeeExperienceResource`], for example `graph.employee_experience()`.
///
/// [`EmployeeExperienceResource`]: crate::requests::employee_experience::EmployeeExperienceResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/employeeexperience?view=graph-rest-beta
pub struct EmployeeExperience {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmployeeExperience: "microsoft.graph.employeeExperience", entity;
}

impl EmployeeExperience {
    /// `communities`: many [`Community`](super::Community).
    pub const COMMUNITIES: mg::Nav<EmployeeExperience, Vec<super::Community>> = mg::Nav::new(
        "communities",
    );
    /// `engagementAsyncOperations`: many
    /// [`EngagementAsyncOperation`](super::EngagementAsyncOperation).
    pub const ENGAGEMENT_ASYNC_OPERATIONS: mg::Nav<
        EmployeeExperience,
        Vec<super::EngagementAsyncOperation>,
    > = mg::Nav::new("engagementAsyncOperations");
    /// `goals`: [`Goals`](super::Goals).
    pub const GOALS: mg::Nav<EmployeeExperience, super::Goals> = mg::Nav::new("goals");
    /// `learningCourseActivities`: many [`LearningCourseActivity`](super::LearningCourseActivity).
    pub const LEARNING_COURSE_ACTIVITIES: mg::Nav<
        EmployeeExperience,
        Vec<super::LearningCourseActivity>,
    > = mg::Nav::new("learningCourseActivities");
    /// `learningProviders`: many [`LearningProvider`](super::LearningProvider).
    pub const LEARNING_PROVIDERS: mg::Nav<
        EmployeeExperience,
        Vec<super::LearningProvider>,
    > = mg::Nav::new("learningProviders");
    /// `roles`: many [`EngagementRole`](super::EngagementRole).
    pub const ROLES: mg::Nav<EmployeeExperience, Vec<super::EngagementRole>> = mg::Nav::new(
        "roles",
    );
}
