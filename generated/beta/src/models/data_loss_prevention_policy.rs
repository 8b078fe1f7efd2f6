// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dataLossPreventionPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/datalosspreventionpolicy?view=graph-rest-beta>
    DataLossPreventionPolicy "microsoft.graph.dataLossPreventionPolicy" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { DataLossPreventionPolicy: super::Entity }
