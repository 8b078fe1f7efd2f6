// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.simulationAutomation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/simulationautomation?view=graph-rest-beta>
    SimulationAutomation "microsoft.graph.simulationAutomation" "entity" : super::Entity;
    /// `createdBy`: emailIdentity
    created_by "createdBy": mg::Boxed<super::EmailIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: emailIdentity
    last_modified_by "lastModifiedBy": mg::Boxed<super::EmailIdentity>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `lastRunDateTime`: DateTimeOffset
    last_run_date_time "lastRunDateTime": mg::DateTimeOffset,
    /// `nextRunDateTime`: DateTimeOffset
    next_run_date_time "nextRunDateTime": mg::DateTimeOffset,
    /// `status`: simulationAutomationStatus
    status "status": mg::Open<super::SimulationAutomationStatus>,
}

mg::derived_from! { SimulationAutomation: super::Entity }

impl SimulationAutomation {
    /// `runs`: many `simulationAutomationRun`, contained
    pub const RUNS: mg::Nav<SimulationAutomation, Vec<super::SimulationAutomationRun>> = mg::Nav::new(
        "runs",
    );
}
