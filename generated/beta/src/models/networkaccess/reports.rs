// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.reports`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-reports?view=graph-rest-beta>
    Reports "microsoft.graph.networkaccess.reports" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Reports: crate::models::Entity }
