// @generated
use crate::{mg, models, requests};

/// Requests on one [`AiUser`](models::AiUser): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.copilot().users().id(id)`.
#[derive(Clone, Debug)]
pub struct AiUserResource(mg::One<models::AiUser>);

mg::builder! { AiUserResource: mg::One<models::AiUser> }

impl AiUserResource {
    /// `…/interactionHistory`: [`AiInteractionHistory`](models::AiInteractionHistory).
    #[inline]
    pub fn interaction_history(
        &self,
    ) -> requests::ai_interaction_history::AiInteractionHistoryResource {
        mg::navigate(self, "interactionHistory")
    }

    /// `…/onlineMeetings`: many [`AiOnlineMeeting`](models::AiOnlineMeeting).
    #[inline]
    pub fn online_meetings(
        &self,
    ) -> requests::ai_online_meeting::AiOnlineMeetingCollection {
        mg::navigate(self, "onlineMeetings")
    }
}

/// Requests on a collection of [`AiUser`](models::AiUser): `list`, `create`, `count`, `id` for one
/// of them.
///
/// For example `graph.copilot().users()`.
pub type AiUserCollection = mg::Many<models::AiUser, AiUserResource>;
