// @generated
use crate::{mg, models};

/// Requests on one [`CredentialUsageSummary`](models::CredentialUsageSummary): `get`, `update`,
/// `delete`.
///
/// For example `graph.reports().get_credential_usage_summary(parameters).id(id)`.
pub type CredentialUsageSummaryResource = mg::One<models::CredentialUsageSummary>;

/// Requests on a collection of [`CredentialUsageSummary`](models::CredentialUsageSummary): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().get_credential_usage_summary(parameters)`.
pub type CredentialUsageSummaryCollection = mg::Many<
    models::CredentialUsageSummary,
    CredentialUsageSummaryResource,
>;
