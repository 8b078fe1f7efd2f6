// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mention`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`MentionCollection`](crate::requests::mention::MentionCollection), for example
/// `graph.me().messages().id(id).mentions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/mention?view=graph-rest-beta
pub struct Mention {
    /// `application`.
    pub application: mg::Field<String>,
    /// `clientReference`.
    pub client_reference: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deepLink`.
    pub deep_link: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `mentionText`.
    pub mention_text: mg::Field<String>,
    /// `mentioned`. Never null.
    pub mentioned: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// `serverCreatedDateTime`.
    pub server_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Mention: "microsoft.graph.mention", entity, base super::Entity;
    application: "application",
    client_reference: "clientReference",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    deep_link: "deepLink",
    id: "id" key required,
    mention_text: "mentionText",
    mentioned: "mentioned" required,
    server_created_date_time: "serverCreatedDateTime",
}

mg::derived_from! { Mention: super::Entity }
