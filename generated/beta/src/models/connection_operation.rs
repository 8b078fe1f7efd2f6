// @generated
use crate::mg;

/// Entity type [`microsoft.graph.connectionOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/connectionoperation?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)"
)]
pub struct ConnectionOperation {
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
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
    ConnectionOperation: "microsoft.graph.connectionOperation", entity, base super::Entity;
    error: "error",
    id: "id" key required,
    status: "status",
}

mg::derived_from! { ConnectionOperation: super::Entity }
