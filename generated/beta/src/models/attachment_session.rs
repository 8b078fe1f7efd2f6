// @generated
use crate::mg;

/// Entity type [`microsoft.graph.attachmentSession`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AttachmentSessionCollection`], for example
/// `graph.me().todo().lists().id(id).tasks().id(id).attachment_sessions()`.
///
/// [`AttachmentSessionCollection`]: crate::requests::attachment_session::AttachmentSessionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/attachmentsession?view=graph-rest-beta
pub struct AttachmentSession {
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `nextExpectedRanges`.
    pub next_expected_ranges: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttachmentSession: "microsoft.graph.attachmentSession", entity, base super::Entity;
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    next_expected_ranges: "nextExpectedRanges",
}

mg::derived_from! { AttachmentSession: super::Entity }
