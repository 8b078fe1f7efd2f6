// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.connectionOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/connectionoperation?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)")]
    ConnectionOperation "microsoft.graph.connectionOperation" "entity" : super::Entity;
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: connectionOperationStatus
    status "status": mg::Open<super::ConnectionOperationStatus>,
}

mg::derived_from! { ConnectionOperation: super::Entity }
