// @generated
use crate::{mg, models, requests};

/// Requests on one [`CollaborationRoot`](models::security::CollaborationRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().collaboration()`.
#[derive(Clone, Debug)]
pub struct CollaborationRootResource(mg::One<models::security::CollaborationRoot>);

mg::builder! { CollaborationRootResource: mg::One<models::security::CollaborationRoot> }

impl CollaborationRootResource {
    /// `…/analyzedEmails`: many [`AnalyzedEmail`](models::security::AnalyzedEmail).
    ///
    /// Least privileged permission to read: `SecurityAnalyzedMessage.Read.All` (application).
    #[inline]
    pub fn analyzed_emails(
        &self,
    ) -> requests::security::analyzed_email::AnalyzedEmailCollection {
        mg::navigate(self, "analyzedEmails")
    }
}
