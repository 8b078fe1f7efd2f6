// @generated
use crate::{mg, models, requests};

/// Requests on one [`Post`](models::Post): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.groups().id(id).threads().id(id).posts().id(id)`.
#[derive(Clone, Debug)]
pub struct PostResource(mg::One<models::Post>);

mg::builder! { PostResource: mg::One<models::Post> }

impl PostResource {
    /// `…/attachments`: many [`Attachment`](models::Attachment).
    ///
    /// Not available here: `update`.
    ///
    /// Least privileged permission to read: `Group-Conversation.Read.All` (delegated).
    #[inline]
    pub fn attachments(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::attachment::AttachmentCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "attachments")
    }

    /// `…/extensions`: many [`Extension`](models::Extension).
    ///
    /// Reference: [get], [update], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::navigate(self, "extensions")
    }

    /// `…/inReplyTo`: [`Post`](models::Post).
    ///
    /// Not available here: `update` and `delete`.
    #[inline]
    pub fn in_reply_to(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::post::PostResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "inReplyTo")
    }

    /// `…/mentions`: many [`Mention`](models::Mention).
    ///
    /// Not available here: `update`.
    #[inline]
    pub fn mentions(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::mention::MentionCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "mentions")
    }

    /// `…/multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](models::MultiValueLegacyExtendedProperty).
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "multiValueExtendedProperties")
    }

    /// `…/singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](models::SingleValueLegacyExtendedProperty).
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "singleValueExtendedProperties")
    }

    /// `POST …/forward`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Group-Conversation.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn forward(&self, parameters: impl Into<Forward>) -> mg::Request<()> {
        self.raw().action_with("forward", &parameters.into())
    }

    /// `POST …/reply`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Group-Conversation.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn reply(&self, parameters: impl Into<Reply>) -> mg::Request<()> {
        self.raw().action_with("reply", &parameters.into())
    }
}

/// Requests on a collection of [`Post`](models::Post): `list`, `create`, `count`, `id` for one of
/// them.
///
/// For example `graph.groups().id(id).threads().id(id).posts()`.
pub type PostCollection = mg::Many<models::Post, PostResource>;

/// Parameters of [`PostResource::forward`].
///
/// A call can pass `to_recipients` alone.
pub struct Forward {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `ToRecipients`.
    pub to_recipients: mg::Field<Vec<models::Recipient>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Forward: "microsoft.graph.forward", parameters;
    comment: "Comment",
    to_recipients: "ToRecipients" required,
}

mg::required_parameters! {
    Forward;
    to_recipients: Vec<models::Recipient>,
}

/// Parameters of [`PostResource::reply`].
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
