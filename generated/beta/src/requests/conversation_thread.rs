// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.conversationThread`, by its URL.
    ///
    /// For example `/groups/{group-id}/threads/{conversationThread-id}`.
    ConversationThreadResource(mg::One<models::ConversationThread>)
}

impl ConversationThreadResource {
    /// `…/posts`: many `post`
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Group-Conversation.Read.All**, Group-Conversation.ReadWrite.All, Group.Read.All, Group.ReadWrite.All | **Group-Conversation.Read.All**, Group.Read.All, Group-Conversation.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET …/{id}` | **Group-Conversation.Read.All**, Group-Conversation.ReadWrite.All, Group.Read.All, Group.ReadWrite.All | **Group-Conversation.Read.All**, Group.Read.All, Group-Conversation.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn posts(&self) -> requests::post::PostCollection {
        mg::to(self, "posts")
    }

    /// `POST …/reply`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All |
    #[inline]
    pub fn reply(&self, parameters: Reply) -> mg::Request<()> {
        mg::Path::action_with(self, "reply", &parameters)
    }
}

/// A collection of `microsoft.graph.conversationThread`, by its URL.
///
/// For example `/groups/{group-id}/threads`.
pub type ConversationThreadCollection = mg::Many<
    models::ConversationThread,
    ConversationThreadResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.reply`.
    Reply "microsoft.graph.reply" "parameters";
    /// `Post`: post, not null
    post "Post" "r": mg::Boxed<models::Post>,
}
