// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.endpoint`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`EndpointCollection`](crate::requests::endpoint::EndpointCollection), for example
/// `graph.directory_objects().cast_to_endpoint()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/endpoint?view=graph-rest-beta
pub struct Endpoint {
    /// `capability`. Never null.
    pub capability: mg::Field<String>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `providerId`.
    pub provider_id: mg::Field<String>,
    /// `providerName`.
    pub provider_name: mg::Field<String>,
    /// `providerResourceId`.
    pub provider_resource_id: mg::Field<String>,
    /// `uri`. Never null.
    pub uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Endpoint: "microsoft.graph.endpoint", entity open, base super::DirectoryObject;
    capability: "capability" required,
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
    provider_id: "providerId",
    provider_name: "providerName",
    provider_resource_id: "providerResourceId",
    uri: "uri" required,
}

mg::derived_from! { Endpoint: super::DirectoryObject, super::Entity }
