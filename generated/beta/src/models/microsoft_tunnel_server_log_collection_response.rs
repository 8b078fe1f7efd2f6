// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftTunnelServerLogCollectionResponse`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`MicrosoftTunnelServerLogCollectionResponseCollection`], for example
/// `graph.device_management().microsoft_tunnel_server_log_collection_responses()`.
///
/// Operations: `create_download_url`, `generate_download_url`.
///
/// [`MicrosoftTunnelServerLogCollectionResponseCollection`]: crate::requests::microsoft_tunnel_server_log_collection_response::MicrosoftTunnelServerLogCollectionResponseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserverlogcollectionresponse?view=graph-rest-beta
pub struct MicrosoftTunnelServerLogCollectionResponse {
    /// `endDateTime`. Never null.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expiryDateTime`. Never null.
    pub expiry_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `requestDateTime`. Never null.
    pub request_date_time: mg::Field<mg::DateTimeOffset>,
    /// `serverId`.
    pub server_id: mg::Field<String>,
    /// `sizeInBytes`. Never null.
    pub size_in_bytes: mg::Field<i64>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::MicrosoftTunnelLogCollectionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftTunnelServerLogCollectionResponse: "microsoft.graph.microsoftTunnelServerLogCollectionResponse", entity, base super::Entity;
    end_date_time: "endDateTime" required,
    expiry_date_time: "expiryDateTime" required,
    id: "id" key required,
    request_date_time: "requestDateTime" required,
    server_id: "serverId",
    size_in_bytes: "sizeInBytes" required,
    start_date_time: "startDateTime" required,
    status: "status" required,
}

mg::derived_from! { MicrosoftTunnelServerLogCollectionResponse: super::Entity }
