// @generated
use crate::mg;

/// Entity type [`microsoft.graph.simulationAutomationRun`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SimulationAutomationRunCollection`], for example
/// `graph.security().attack_simulation().simulation_automations().id(id).runs()`.
///
/// [`SimulationAutomationRunCollection`]: crate::requests::simulation_automation_run::SimulationAutomationRunCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/simulationautomationrun?view=graph-rest-beta
pub struct SimulationAutomationRun {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `simulationId`.
    pub simulation_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::SimulationAutomationRunStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SimulationAutomationRun: "microsoft.graph.simulationAutomationRun", entity, base super::Entity;
    end_date_time: "endDateTime",
    id: "id" key required,
    simulation_id: "simulationId",
    start_date_time: "startDateTime",
    status: "status",
}

mg::derived_from! { SimulationAutomationRun: super::Entity }
