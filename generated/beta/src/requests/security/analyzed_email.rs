// @generated
use crate::{mg, models};

/// Requests on one [`AnalyzedEmail`](models::security::AnalyzedEmail): `get`, `update`, `delete`.
///
/// For example `graph.security().collaboration().analyzed_emails().id(id)`.
pub type AnalyzedEmailResource = mg::One<models::security::AnalyzedEmail>;

/// Requests on a collection of [`AnalyzedEmail`](models::security::AnalyzedEmail): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().collaboration().analyzed_emails()`.
#[derive(Clone, Debug)]
pub struct AnalyzedEmailCollection(
    mg::Many<models::security::AnalyzedEmail, AnalyzedEmailResource>,
);

mg::builder! { AnalyzedEmailCollection: mg::Many<models::security::AnalyzedEmail, AnalyzedEmailResource> }

impl AnalyzedEmailCollection {
    /// `POST …/microsoft.graph.security.remediate`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `SecurityAnalyzedMessage.ReadWrite.All` (application).
    #[doc(alias = "microsoft.graph.security.remediate")]
    #[inline]
    pub fn remediate(&self, parameters: Remediate) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.remediate", &parameters)
    }
}

/// Parameters of [`AnalyzedEmailCollection::remediate`].
pub struct Remediate {
    /// `action`.
    pub action: mg::Field<mg::Open<models::security::RemediationAction>>,
    /// `analyzedEmails`.
    pub analyzed_emails: mg::Field<Vec<models::security::AnalyzedEmail>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `remediateSendersCopy`.
    pub remediate_senders_copy: mg::Field<bool>,
    /// `severity`.
    pub severity: mg::Field<mg::Open<models::security::RemediationSeverity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Remediate: "microsoft.graph.security.remediate", parameters;
    action: "action",
    analyzed_emails: "analyzedEmails",
    description: "description",
    display_name: "displayName",
    remediate_senders_copy: "remediateSendersCopy",
    severity: "severity",
}
