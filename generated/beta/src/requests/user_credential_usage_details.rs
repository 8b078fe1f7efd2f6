// @generated
use crate::{mg, models};

/// Requests on one [`UserCredentialUsageDetails`](models::UserCredentialUsageDetails): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().user_credential_usage_details().id(id)`.
pub type UserCredentialUsageDetailsResource = mg::One<
    models::UserCredentialUsageDetails,
>;

/// Requests on a collection of [`UserCredentialUsageDetails`](models::UserCredentialUsageDetails):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().user_credential_usage_details()`.
pub type UserCredentialUsageDetailsCollection = mg::Many<
    models::UserCredentialUsageDetails,
    UserCredentialUsageDetailsResource,
>;
