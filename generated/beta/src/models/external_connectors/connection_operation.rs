// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalConnectors.connectionOperation`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ConnectionOperationCollection`], for example
/// `graph.connections().id(id).operations()`.
///
/// [`ConnectionOperationCollection`]: crate::requests::external_connectors::connection_operation::ConnectionOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionoperation?view=graph-rest-beta
pub struct ConnectionOperation {
    /// `error`.
    pub error: mg::Field<mg::Boxed<crate::models::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ConnectionOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectionOperation: "microsoft.graph.externalConnectors.connectionOperation", entity, base crate::models::Entity;
    error: "error",
    id: "id" key required,
    status: "status",
}

mg::derived_from! { ConnectionOperation: crate::models::Entity }
