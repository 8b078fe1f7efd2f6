// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.payloadResponse`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`PayloadResponseCollection`](crate::requests::payload_response::PayloadResponseCollection), for
/// example `graph.payload_response()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/payloadresponse?view=graph-rest-beta
pub struct PayloadResponse {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PayloadResponse: "microsoft.graph.payloadResponse", entity open, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PayloadResponse: super::Entity }
