// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannertaskconfiguration?view=graph-rest-beta>
    PlannerTaskConfiguration "microsoft.graph.plannerTaskConfiguration" "entity" : super::Entity;
    /// `editPolicy`: plannerTaskPolicy
    edit_policy "editPolicy": mg::Boxed<super::PlannerTaskPolicy>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PlannerTaskConfiguration: super::Entity }
