// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aiInteraction`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/aiinteraction?view=graph-rest-beta>
    AiInteraction "microsoft.graph.aiInteraction" "entity" : super::Entity;
    /// `appClass`: String, not null
    app_class "appClass" "r": String,
    /// `attachments`: Collection(aiInteractionAttachment)
    attachments "attachments": Vec<super::AiInteractionAttachment>,
    /// `body`: chatMessageBody
    body "body": mg::Boxed<super::ChatMessageBody>,
    /// `contexts`: Collection(aiInteractionContext)
    contexts "contexts": Vec<super::AiInteractionContext>,
    /// `conversationType`: String
    conversation_type "conversationType": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `etag`: String
    etag "etag": String,
    /// `from`: identitySet, not null
    from "from" "r": mg::Boxed<super::IdentitySet>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `interactionType`: aiInteractionType, not null
    interaction_type "interactionType" "r": mg::Open<super::AiInteractionType>,
    /// `links`: Collection(aiInteractionLink)
    links "links": Vec<super::AiInteractionLink>,
    /// `locale`: String, not null
    locale "locale" "r": String,
    /// `mentions`: Collection(aiInteractionMention)
    mentions "mentions": Vec<super::AiInteractionMention>,
    /// `requestId`: String
    request_id "requestId": String,
    /// `sessionId`: String, not null
    session_id "sessionId" "r": String,
}

mg::derived_from! { AiInteraction: super::Entity }
