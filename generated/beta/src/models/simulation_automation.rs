// @generated
use crate::mg;

/// Entity type [`microsoft.graph.simulationAutomation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SimulationAutomationCollection`], for example
/// `graph.security().attack_simulation().simulation_automations()`.
///
/// [`SimulationAutomationCollection`]: crate::requests::simulation_automation::SimulationAutomationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/simulationautomation?view=graph-rest-beta
pub struct SimulationAutomation {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastRunDateTime`.
    pub last_run_date_time: mg::Field<mg::DateTimeOffset>,
    /// `nextRunDateTime`.
    pub next_run_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::SimulationAutomationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SimulationAutomation: "microsoft.graph.simulationAutomation", entity, base super::Entity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    last_run_date_time: "lastRunDateTime",
    next_run_date_time: "nextRunDateTime",
    status: "status",
}

mg::derived_from! { SimulationAutomation: super::Entity }

impl SimulationAutomation {
    /// `runs`: many [`SimulationAutomationRun`](super::SimulationAutomationRun).
    pub const RUNS: mg::Nav<SimulationAutomation, Vec<super::SimulationAutomationRun>> = mg::Nav::new(
        "runs",
    );
}
