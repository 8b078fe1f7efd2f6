// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamworkHostedContent`, by its URL.
    ///
    /// For example `/chats/{chat-id}/installedApps/{teamsAppInstallation-id}/teamsAppDefinition/colorIcon/hostedContent`.
    TeamworkHostedContentResource(mg::One<models::TeamworkHostedContent>)
}

impl TeamworkHostedContentResource {
    /// `…/$value`: the media stream
    #[inline]
    pub fn media(&self) -> mg::Media {
        mg::Path::media(self)
    }

    /// `…/microsoft.graph.chatMessageHostedContent`
    #[inline]
    pub fn as_chat_message_hosted_content(
        &self,
    ) -> requests::chat_message_hosted_content::ChatMessageHostedContentResource {
        mg::to(self, "microsoft.graph.chatMessageHostedContent")
    }
}
