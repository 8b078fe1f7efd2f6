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
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    name "name" "d": String,
    /// `uri`: String
    uri "uri": String,
}

mg::derived_from! { PrintServiceEndpoint: super::Entity }
