// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entity`, an abstract entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta>
    Entity "microsoft.graph.entity" "entity abstract";
    /// `id`: String, key, not null
    id "id" "kr": String,
}
