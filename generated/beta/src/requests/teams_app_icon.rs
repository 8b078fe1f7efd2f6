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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AppCatalog.Read.All**, AppCatalog.Submit, AppCatalog.ReadWrite.All | **AppCatalog.Read.All**, AppCatalog.ReadWrite.All |
    #[inline]
    pub fn hosted_content(
        &self,
    ) -> requests::teamwork_hosted_content::TeamworkHostedContentResource {
        mg::to(self, "hostedContent")
    }
}
