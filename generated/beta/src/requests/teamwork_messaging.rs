// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamworkMessaging`, by its URL.
    ///
    /// For example `/teamwork/messaging`.
    TeamworkMessagingResource(mg::One<models::TeamworkMessaging>)
}

impl TeamworkMessagingResource {
    /// `…/customEmojis`: many `teamworkCustomEmoji`
    #[inline]
    pub fn custom_emojis(
        &self,
    ) -> requests::teamwork_custom_emoji::TeamworkCustomEmojiCollection {
        mg::to(self, "customEmojis")
    }
}
