// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.aiUser`, by its URL.
    ///
    /// For example `/copilot/users/{aiUser-id}`.
    AiUserResource(mg::One<models::AiUser>)
}

impl AiUserResource {
    /// `…/interactionHistory`: `aiInteractionHistory`
    #[inline]
    pub fn interaction_history(
        &self,
    ) -> requests::ai_interaction_history::AiInteractionHistoryResource {
        mg::to(self, "interactionHistory")
    }

    /// `…/onlineMeetings`: many `aiOnlineMeeting`
    #[inline]
    pub fn online_meetings(
        &self,
    ) -> requests::ai_online_meeting::AiOnlineMeetingCollection {
        mg::to(self, "onlineMeetings")
    }
}

/// A collection of `microsoft.graph.aiUser`, by its URL.
///
/// For example `/copilot/users`.
pub type AiUserCollection = mg::Many<models::AiUser, AiUserResource>;
