// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.engagementConversation`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/engagementconversation?view=graph-rest-beta>
    EngagementConversation "microsoft.graph.engagementConversation" "entity abstract" : super::Entity => EngagementConversationKind;
    /// `creationMode`: engagementCreationMode, not null
    creation_mode "creationMode" "r": mg::Open<super::EngagementCreationMode>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `starterId`: String, not null, read-only
    starter_id "starterId" "rp": String,
}

mg::derived_from! { EngagementConversation: super::Entity }

impl EngagementConversation {
    /// `messages`: many `engagementConversationMessage`, contained
    pub const MESSAGES: mg::Nav<
        EngagementConversation,
        Vec<super::EngagementConversationMessage>,
    > = mg::Nav::new("messages");
    /// `starter`: `engagementConversationMessage`, contained
    pub const STARTER: mg::Nav<
        EngagementConversation,
        super::EngagementConversationMessage,
    > = mg::Nav::new("starter");
}

/// The types derived from `microsoft.graph.engagementConversation`.
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
