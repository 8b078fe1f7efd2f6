// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printServiceEndpoint`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printserviceendpoint?view=graph-rest-beta>
    PrintServiceEndpoint "microsoft.graph.printServiceEndpoint" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
    /// `uri`: String
    uri "uri": String,
}

mg::derived_from! { PrintServiceEndpoint: super::Entity }
