// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkConversationIdentity`, an open complex type derived from `microsoft.graph.identity`.
    TeamworkConversationIdentity "microsoft.graph.teamworkConversationIdentity" "complex open" : super::Identity;
    /// `conversationIdentityType`: teamworkConversationIdentityType
    conversation_identity_type "conversationIdentityType": mg::Open<super::TeamworkConversationIdentityType>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { TeamworkConversationIdentity: super::Identity }
