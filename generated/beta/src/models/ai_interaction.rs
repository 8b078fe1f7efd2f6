// @generated
use crate::mg;

/// Entity type [`microsoft.graph.aiInteraction`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AiInteractionCollection`](crate::requests::ai_interaction::AiInteractionCollection),
/// for example `graph.copilot().interaction_history().get_all_enterprise_interactions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/aiinteraction?view=graph-rest-beta
pub struct AiInteraction {
    /// `appClass`. Never null.
    pub app_class: mg::Field<String>,
    /// `attachments`.
    pub attachments: mg::Field<Vec<super::AiInteractionAttachment>>,
    /// `body`.
    pub body: mg::Field<mg::Boxed<super::ChatMessageBody>>,
    /// `contexts`.
    pub contexts: mg::Field<Vec<super::AiInteractionContext>>,
    /// `conversationType`.
    pub conversation_type: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `etag`.
    pub etag: mg::Field<String>,
    /// `from`. Never null.
    pub from: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `interactionType`. Never null.
    pub interaction_type: mg::Field<mg::Open<super::AiInteractionType>>,
    /// `links`.
    pub links: mg::Field<Vec<super::AiInteractionLink>>,
    /// `locale`. Never null.
    pub locale: mg::Field<String>,
    /// `mentions`.
    pub mentions: mg::Field<Vec<super::AiInteractionMention>>,
    /// `requestId`.
    pub request_id: mg::Field<String>,
    /// `sessionId`. Never null.
    pub session_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiInteraction: "microsoft.graph.aiInteraction", entity, base super::Entity;
    app_class: "appClass" required,
    attachments: "attachments",
    body: "body",
    contexts: "contexts",
    conversation_type: "conversationType",
    created_date_time: "createdDateTime",
    etag: "etag",
    from: "from" required,
    id: "id" key required,
    interaction_type: "interactionType" required,
    links: "links",
    locale: "locale" required,
    mentions: "mentions",
    request_id: "requestId",
    session_id: "sessionId" required,
}

mg::derived_from! { AiInteraction: super::Entity }
