// @generated
use crate::{mg, models, requests};

/// Requests on one [`ConversationThread`](models::ConversationThread): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.groups().id(id).threads().id(id)`.
#[derive(Clone, Debug)]
pub struct ConversationThreadResource(mg::One<models::ConversationThread>);

mg::builder! { ConversationThreadResource: mg::One<models::ConversationThread> }

impl ConversationThreadResource {
    /// `…/posts`: many [`Post`](models::Post).
    ///
    /// Not available here: `create` and `delete`.
    ///
    /// Least privileged permission to read: `Group-Conversation.Read.All` (delegated, application).
    #[inline]
    pub fn posts(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::post::PostCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "posts")
    }

    /// `POST …/reply`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Group-Conversation.ReadWrite.All` (delegated).
    #[inline]
    pub fn reply(&self, parameters: impl Into<Reply>) -> mg::Request<()> {
        self.raw().action_with("reply", &parameters.into())
    }
}

/// Requests on a collection of [`ConversationThread`](models::ConversationThread): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.groups().id(id).threads()`.
pub type ConversationThreadCollection = mg::Many<
    models::ConversationThread,
    ConversationThreadResource,
>;

/// Parameters of [`ConversationThreadResource::reply`].
///
/// A call can pass `post` alone.
pub struct Reply {
    /// `Post`. Required.
    pub post: mg::Field<mg::Boxed<models::Post>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Reply: "microsoft.graph.reply", parameters;
    post: "Post" required,
}

mg::required_parameters! {
    Reply;
    post: mg::Boxed<models::Post>,
}
