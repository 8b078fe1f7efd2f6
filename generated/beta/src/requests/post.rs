// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.post`, by its URL.
    ///
    /// For example `/groups/{group-id}/threads/{conversationThread-id}/posts/{post-id}`.
    PostResource(mg::One<models::Post>)
}

impl PostResource {
    /// `…/attachments`: many `attachment`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Group-Conversation.Read.All**, Group-Conversation.ReadWrite.All, Group.Read.All, Group.ReadWrite.All |
    #[inline]
    pub fn attachments(&self) -> requests::attachment::AttachmentCollection {
        mg::to(self, "attachments")
    }

    /// `…/extensions`: many `extension`
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Update open extension](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta); 200.
    ///
    /// [Delete open extension](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta); 204.
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/inReplyTo`: `post`
    #[inline]
    pub fn in_reply_to(&self) -> requests::post::PostResource {
        mg::to(self, "inReplyTo")
    }

    /// `…/mentions`: many `mention`
    #[inline]
    pub fn mentions(&self) -> requests::mention::MentionCollection {
        mg::to(self, "mentions")
    }

    /// `…/multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::to(self, "multiValueExtendedProperties")
    }

    /// `…/singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::to(self, "singleValueExtendedProperties")
    }

    /// `POST …/forward`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All |
    #[inline]
    pub fn forward(&self, parameters: Forward) -> mg::Request<()> {
        mg::Path::action_with(self, "forward", &parameters)
    }

    /// `POST …/reply`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    /// - `POST /users/{id|userPrincipalName}/events`
    /// - `POST /users/{id|userPrincipalName}/messages`
    /// - `POST /groups/{id}/events`
    /// - `POST /groups/{id}/threads/{id}/posts/{id}/reply`
    /// - … and 15 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All |
    #[inline]
    pub fn reply(&self, parameters: Reply) -> mg::Request<()> {
        mg::Path::action_with(self, "reply", &parameters)
    }
}

/// A collection of `microsoft.graph.post`, by its URL.
///
/// For example `/groups/{group-id}/threads/{conversationThread-id}/posts`.
pub type PostCollection = mg::Many<models::Post, PostResource>;

mg::record! {
    /// Parameters of `microsoft.graph.forward`.
    Forward "microsoft.graph.forward" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `ToRecipients`: Collection(recipient), items not null
    to_recipients "ToRecipients" "r": Vec<models::Recipient>,
}

mg::record! {
    /// Parameters of `microsoft.graph.reply`.
    Reply "microsoft.graph.reply" "parameters";
    /// `Post`: post, not null
    post "Post" "r": mg::Boxed<models::Post>,
}
