// @generated
use crate::{mg, models};

/// Requests on one [`ApplicationSignInDetailedSummary`](models::ApplicationSignInDetailedSummary):
/// `get`, `update`, `delete`.
///
/// For example `graph.reports().application_sign_in_detailed_summary().id(id)`.
pub type ApplicationSignInDetailedSummaryResource = mg::One<
    models::ApplicationSignInDetailedSummary,
>;

/// Requests on a collection of
/// [`ApplicationSignInDetailedSummary`](models::ApplicationSignInDetailedSummary): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().application_sign_in_detailed_summary()`.
pub type ApplicationSignInDetailedSummaryCollection = mg::Many<
    models::ApplicationSignInDetailedSummary,
    ApplicationSignInDetailedSummaryResource,
>;
