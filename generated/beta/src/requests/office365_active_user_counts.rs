// @generated
use crate::{mg, models};

/// Requests on one [`Office365ActiveUserCounts`](models::Office365ActiveUserCounts): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().get_office365_active_user_counts(parameters).id(id)`.
pub type Office365ActiveUserCountsResource = mg::One<models::Office365ActiveUserCounts>;

/// Requests on a collection of [`Office365ActiveUserCounts`](models::Office365ActiveUserCounts):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().get_office365_active_user_counts(parameters)`.
pub type Office365ActiveUserCountsCollection = mg::Many<
    models::Office365ActiveUserCounts,
    Office365ActiveUserCountsResource,
>;
