// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.connectionOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionoperation?view=graph-rest-beta>
    ConnectionOperation "microsoft.graph.externalConnectors.connectionOperation" "entity" : crate::models::Entity;
    /// `error`: publicError
    error "error": mg::Boxed<crate::models::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: microsoft.graph.externalConnectors.connectionOperationStatus
    status "status": mg::Open<super::ConnectionOperationStatus>,
}

mg::derived_from! { ConnectionOperation: crate::models::Entity }
