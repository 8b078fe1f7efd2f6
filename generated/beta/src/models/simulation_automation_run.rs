// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.simulationAutomationRun`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/simulationautomationrun?view=graph-rest-beta>
    SimulationAutomationRun "microsoft.graph.simulationAutomationRun" "entity" : super::Entity;
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `simulationId`: String
    simulation_id "simulationId": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: simulationAutomationRunStatus
    status "status": mg::Open<super::SimulationAutomationRunStatus>,
}

mg::derived_from! { SimulationAutomationRun: super::Entity }
