// @generated
use crate::{mg, models};

/// Requests on one [`Office365ServicesUserCounts`](models::Office365ServicesUserCounts): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().get_office365_services_user_counts(parameters).id(id)`.
pub type Office365ServicesUserCountsResource = mg::One<
    models::Office365ServicesUserCounts,
>;

/// Requests on a collection of
/// [`Office365ServicesUserCounts`](models::Office365ServicesUserCounts): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.reports().get_office365_services_user_counts(parameters)`.
pub type Office365ServicesUserCountsCollection = mg::Many<
    models::Office365ServicesUserCounts,
    Office365ServicesUserCountsResource,
>;
