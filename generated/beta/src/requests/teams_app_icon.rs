// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamsAppIcon`, by its URL.
    ///
    /// For example `/chats/{chat-id}/installedApps/{teamsAppInstallation-id}/teamsAppDefinition/colorIcon`.
    TeamsAppIconResource(mg::One<models::TeamsAppIcon>)
}

impl TeamsAppIconResource {
    /// `…/hostedContent`: `teamworkHostedContent`
    #[inline]
    pub fn hosted_content(
        &self,
    ) -> requests::teamwork_hosted_content::TeamworkHostedContentResource {
        mg::to(self, "hostedContent")
    }
}
