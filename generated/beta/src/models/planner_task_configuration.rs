// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerTaskConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PlannerTaskConfigurationResource`], for example
/// `graph.solutions().business_scenarios().id(id).planner().task_configuration()`.
///
/// [`PlannerTaskConfigurationResource`]: crate::requests::planner_task_configuration::PlannerTaskConfigurationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannertaskconfiguration?view=graph-rest-beta
pub struct PlannerTaskConfiguration {
    /// `editPolicy`.
    pub edit_policy: mg::Field<mg::Boxed<super::PlannerTaskPolicy>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskConfiguration: "microsoft.graph.plannerTaskConfiguration", entity, base super::Entity;
    edit_policy: "editPolicy",
    id: "id" key required,
}

mg::derived_from! { PlannerTaskConfiguration: super::Entity }
