// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.engagementConversation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EngagementConversationResource`], for example
/// `graph.communications().online_meeting_conversations().id(id).starter().conversation()`.
///
/// [`EngagementConversationResource`]: crate::requests::engagement_conversation::EngagementConversationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/engagementconversation?view=graph-rest-beta
pub struct EngagementConversation {
    /// `creationMode`. Never null.
    pub creation_mode: mg::Field<mg::Open<super::EngagementCreationMode>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `starterId`. Never null. Read-only.
    pub starter_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EngagementConversation: "microsoft.graph.engagementConversation", entity abstract, base super::Entity, family EngagementConversationKind;
    creation_mode: "creationMode" required,
    id: "id" key required,
    starter_id: "starterId" required read_only,
}

mg::derived_from! { EngagementConversation: super::Entity }

impl EngagementConversation {
    /// `messages`: many [`EngagementConversationMessage`](super::EngagementConversationMessage).
    pub const MESSAGES: mg::Nav<
        EngagementConversation,
        Vec<super::EngagementConversationMessage>,
    > = mg::Nav::new("messages");
    /// `starter`: [`EngagementConversationMessage`](super::EngagementConversationMessage).
    pub const STARTER: mg::Nav<
        EngagementConversation,
        super::EngagementConversationMessage,
    > = mg::Nav::new("starter");
}

/// The types derived from [`EngagementConversation`].
#[non_exhaustive]
pub enum EngagementConversationKind {
    OnlineMeetingEngagementConversation(Box<super::OnlineMeetingEngagementConversation>),
    /// None of these, or a type that this version does not know.
    Other(Box<EngagementConversation>),
}

mg::family! {
    EngagementConversation => EngagementConversationKind;
    OnlineMeetingEngagementConversation(super::OnlineMeetingEngagementConversation),
}
