// @generated
use crate::{mg, models};

/// One `microsoft.graph.credentialUsageSummary`, by its URL.
///
/// For example `/reports/getCredentialUsageSummary(…)/{credentialUsageSummary-id}`.
pub type CredentialUsageSummaryResource = mg::One<models::CredentialUsageSummary>;

/// A collection of `microsoft.graph.credentialUsageSummary`, by its URL.
///
/// For example `/reports/getCredentialUsageSummary(…)`.
pub type CredentialUsageSummaryCollection = mg::Many<
    models::CredentialUsageSummary,
    CredentialUsageSummaryResource,
>;
