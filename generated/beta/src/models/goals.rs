// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.goals`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/goals?view=graph-rest-beta>
    Goals "microsoft.graph.goals" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Goals: super::Entity }

impl Goals {
    /// `exportJobs`: many `goalsExportJob`, contained
    pub const EXPORT_JOBS: mg::Nav<Goals, Vec<super::GoalsExportJob>> = mg::Nav::new(
        "exportJobs",
    );
}
