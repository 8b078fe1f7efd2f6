// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.payloadResponse`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/payloadresponse?view=graph-rest-beta>
    PayloadResponse "microsoft.graph.payloadResponse" "entity open" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PayloadResponse: super::Entity }
