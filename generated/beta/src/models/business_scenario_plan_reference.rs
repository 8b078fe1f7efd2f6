// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.businessScenarioPlanReference`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/businessscenarioplanreference?view=graph-rest-beta>
    BusinessScenarioPlanReference "microsoft.graph.businessScenarioPlanReference" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `title`: String
    title "title": String,
}

mg::derived_from! { BusinessScenarioPlanReference: super::Entity }
