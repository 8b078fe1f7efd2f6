// @generated
use crate::{mg, models};

/// Requests on one [`PrintUsageByUser`](models::PrintUsageByUser): `get`, `update`, `delete`.
///
/// For example `graph.reports().daily_print_usage_by_user().id(id)`.
pub type PrintUsageByUserResource = mg::One<models::PrintUsageByUser>;

/// Requests on a collection of [`PrintUsageByUser`](models::PrintUsageByUser): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().daily_print_usage_by_user()`.
pub type PrintUsageByUserCollection = mg::Many<
    models::PrintUsageByUser,
    PrintUsageByUserResource,
>;
