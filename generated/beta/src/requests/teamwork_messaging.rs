// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamworkMessaging`](models::TeamworkMessaging): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.teamwork().messaging()`.
#[derive(Clone, Debug)]
pub struct TeamworkMessagingResource(mg::One<models::TeamworkMessaging>);

mg::builder! { TeamworkMessagingResource: mg::One<models::TeamworkMessaging> }

impl TeamworkMessagingResource {
    /// `…/customEmojis`: many [`TeamworkCustomEmoji`](models::TeamworkCustomEmoji).
    #[inline]
    pub fn custom_emojis(
        &self,
    ) -> requests::teamwork_custom_emoji::TeamworkCustomEmojiCollection {
        mg::navigate(self, "customEmojis")
    }
}
