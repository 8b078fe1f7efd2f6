// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userSolutionRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`UserSolutionRootResource`](crate::requests::user_solution_root::UserSolutionRootResource), for
/// example `graph.me().solutions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/usersolutionroot?view=graph-rest-beta
pub struct UserSolutionRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSolutionRoot: "microsoft.graph.userSolutionRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { UserSolutionRoot: super::Entity }

impl UserSolutionRoot {
    /// `workingTimeSchedule`: [`WorkingTimeSchedule`](super::WorkingTimeSchedule).
    pub const WORKING_TIME_SCHEDULE: mg::Nav<
        UserSolutionRoot,
        super::WorkingTimeSchedule,
    > = mg::Nav::new("workingTimeSchedule");
}
