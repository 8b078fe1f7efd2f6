// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userSolutionRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usersolutionroot?view=graph-rest-beta>
    UserSolutionRoot "microsoft.graph.userSolutionRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserSolutionRoot: super::Entity }

impl UserSolutionRoot {
    /// `workingTimeSchedule`: `workingTimeSchedule`, contained
    pub const WORKING_TIME_SCHEDULE: mg::Nav<
        UserSolutionRoot,
        super::WorkingTimeSchedule,
    > = mg::Nav::new("workingTimeSchedule");
}
