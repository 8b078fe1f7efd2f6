// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aiUser`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/aiuser?view=graph-rest-beta>
    AiUser "microsoft.graph.aiUser" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AiUser: super::Entity }

impl AiUser {
    /// `interactionHistory`: `aiInteractionHistory`, contained
    pub const INTERACTION_HISTORY: mg::Nav<AiUser, super::AiInteractionHistory> = mg::Nav::new(
        "interactionHistory",
    );
    /// `onlineMeetings`: many `aiOnlineMeeting`, contained
    pub const ONLINE_MEETINGS: mg::Nav<AiUser, Vec<super::AiOnlineMeeting>> = mg::Nav::new(
        "onlineMeetings",
    );
}
