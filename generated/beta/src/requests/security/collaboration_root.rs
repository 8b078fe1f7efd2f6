// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.collaborationRoot`, by its URL.
    ///
    /// For example `/security/collaboration`.
    CollaborationRootResource(mg::One<models::security::CollaborationRoot>)
}

impl CollaborationRootResource {
    /// `…/analyzedEmails`: many `microsoft.graph.security.analyzedEmail`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **SecurityAnalyzedMessage.Read.All**, SecurityAnalyzedMessage.ReadWrite.All |
    /// | `GET …/{id}` | **SecurityAnalyzedMessage.Read.All**, SecurityAnalyzedMessage.ReadWrite.All |
    #[inline]
    pub fn analyzed_emails(
        &self,
    ) -> requests::security::analyzed_email::AnalyzedEmailCollection {
        mg::to(self, "analyzedEmails")
    }
}
