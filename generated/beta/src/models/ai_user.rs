// @generated
use crate::mg;

/// Entity type [`microsoft.graph.aiUser`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AiUserCollection`](crate::requests::ai_user::AiUserCollection), for example
/// `graph.copilot().users()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/aiuser?view=graph-rest-beta
pub struct AiUser {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiUser: "microsoft.graph.aiUser", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AiUser: super::Entity }

impl AiUser {
    /// `interactionHistory`: [`AiInteractionHistory`](super::AiInteractionHistory).
    pub const INTERACTION_HISTORY: mg::Nav<AiUser, super::AiInteractionHistory> = mg::Nav::new(
        "interactionHistory",
    );
    /// `onlineMeetings`: many [`AiOnlineMeeting`](super::AiOnlineMeeting).
    pub const ONLINE_MEETINGS: mg::Nav<AiUser, Vec<super::AiOnlineMeeting>> = mg::Nav::new(
        "onlineMeetings",
    );
}
