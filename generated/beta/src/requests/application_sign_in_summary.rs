// @generated
use crate::{mg, models};

/// Requests on one [`ApplicationSignInSummary`](models::ApplicationSignInSummary): `get`, `update`,
/// `delete`.
///
/// For example `graph.reports().get_azure_ad_application_sign_in_summary(parameters).id(id)`.
pub type ApplicationSignInSummaryResource = mg::One<models::ApplicationSignInSummary>;

/// Requests on a collection of [`ApplicationSignInSummary`](models::ApplicationSignInSummary):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().get_azure_ad_application_sign_in_summary(parameters)`.
pub type ApplicationSignInSummaryCollection = mg::Many<
    models::ApplicationSignInSummary,
    ApplicationSignInSummaryResource,
>;
