// @generated
use crate::{mg, models};

/// Requests on one [`Office365GroupsActivityCounts`](models::Office365GroupsActivityCounts): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().get_office365_groups_activity_counts(parameters).id(id)`.
pub type Office365GroupsActivityCountsResource = mg::One<
    models::Office365GroupsActivityCounts,
>;

/// Requests on a collection of
/// [`Office365GroupsActivityCounts`](models::Office365GroupsActivityCounts): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().get_office365_groups_activity_counts(parameters)`.
pub type Office365GroupsActivityCountsCollection = mg::Many<
    models::Office365GroupsActivityCounts,
    Office365GroupsActivityCountsResource,
>;
