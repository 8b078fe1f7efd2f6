// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.insights`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`InsightsResource`](crate::requests::identity_governance::insights::InsightsResource), for
/// example `graph.identity_governance().lifecycle_workflows().insights()`.
///
/// Operations: `top_tasks_processed_summary`, `top_workflows_processed_summary`,
/// `workflows_processed_by_category`, `workflows_processed_summary`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-insights?view=graph-rest-beta
pub struct Insights {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Insights: "microsoft.graph.identityGovernance.insights", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { Insights: crate::models::Entity }
