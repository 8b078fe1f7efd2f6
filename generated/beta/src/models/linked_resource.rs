// @generated
use crate::mg;

/// Entity type [`microsoft.graph.linkedResource`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`LinkedResourceCollection`](crate::requests::linked_resource::LinkedResourceCollection), for
/// example `graph.me().todo().lists().id(id).tasks().id(id).linked_resources()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/linkedresource?view=graph-rest-beta
pub struct LinkedResource {
    /// `applicationName`.
    pub application_name: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LinkedResource: "microsoft.graph.linkedResource", entity, base super::Entity;
    application_name: "applicationName",
    display_name: "displayName",
    external_id: "externalId",
    id: "id" key required,
    web_url: "webUrl",
}

mg::derived_from! { LinkedResource: super::Entity }
