// @generated
use crate::mg;

/// Entity type [`microsoft.graph.goals`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`GoalsResource`](crate::requests::goals::GoalsResource), for example
/// `graph.employee_experience().goals()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/goals?view=graph-rest-beta
pub struct Goals {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Goals: "microsoft.graph.goals", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Goals: super::Entity }

impl Goals {
    /// `exportJobs`: many [`GoalsExportJob`](super::GoalsExportJob).
    pub const EXPORT_JOBS: mg::Nav<Goals, Vec<super::GoalsExportJob>> = mg::Nav::new(
        "exportJobs",
    );
}
