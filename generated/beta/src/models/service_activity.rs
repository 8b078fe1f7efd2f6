// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceActivity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/serviceactivity?view=graph-rest-beta>
    ServiceActivity "microsoft.graph.serviceActivity" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ServiceActivity: super::Entity }
