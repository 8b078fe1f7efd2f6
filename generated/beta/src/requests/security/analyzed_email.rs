// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.analyzedEmail`, by its URL.
///
/// For example `/security/collaboration/analyzedEmails/{analyzedEmail-id}`.
pub type AnalyzedEmailResource = mg::One<models::security::AnalyzedEmail>;

mg::builder! {
    /// A collection of `microsoft.graph.security.analyzedEmail`, by its URL.
    ///
    /// For example `/security/collaboration/analyzedEmails`.
    AnalyzedEmailCollection(mg::Many<models::security::AnalyzedEmail, AnalyzedEmailResource>)
}

impl AnalyzedEmailCollection {
    /// `POST …/microsoft.graph.security.remediate`
    ///
    /// | application |
    /// |-|
    /// | **SecurityAnalyzedMessage.ReadWrite.All** |
    #[inline]
    pub fn remediate(&self, parameters: Remediate) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.security.remediate", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.security.remediate`.
    Remediate "microsoft.graph.security.remediate" "parameters";
    /// `action`: microsoft.graph.security.remediationAction
    action "action": mg::Open<models::security::RemediationAction>,
    /// `analyzedEmails`: Collection(microsoft.graph.security.analyzedEmail)
    analyzed_emails "analyzedEmails": Vec<models::security::AnalyzedEmail>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `remediateSendersCopy`: Boolean
    remediate_senders_copy "remediateSendersCopy": bool,
    /// `severity`: microsoft.graph.security.remediationSeverity
    severity "severity": mg::Open<models::security::RemediationSeverity>,
}
