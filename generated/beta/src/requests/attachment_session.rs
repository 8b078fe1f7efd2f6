// @generated
use crate::{mg, models};

/// Requests on one [`AttachmentSession`](models::AttachmentSession): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.me().todo().lists().id(id).tasks().id(id).attachment_sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct AttachmentSessionResource(mg::One<models::AttachmentSession>);

mg::builder! { AttachmentSessionResource: mg::One<models::AttachmentSession> }

impl AttachmentSessionResource {
    /// `…/content`: the content of the stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }
}

/// Requests on a collection of [`AttachmentSession`](models::AttachmentSession): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().todo().lists().id(id).tasks().id(id).attachment_sessions()`.
pub type AttachmentSessionCollection = mg::Many<
    models::AttachmentSession,
    AttachmentSessionResource,
>;
