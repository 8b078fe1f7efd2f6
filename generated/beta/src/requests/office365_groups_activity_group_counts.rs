// @generated
use crate::{mg, models};

/// Requests on one
/// [`Office365GroupsActivityGroupCounts`](models::Office365GroupsActivityGroupCounts): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().get_office365_groups_activity_group_counts(parameters).id(id)`.
pub type Office365GroupsActivityGroupCountsResource = mg::One<
    models::Office365GroupsActivityGroupCounts,
>;

/// Requests on a collection of
/// [`Office365GroupsActivityGroupCounts`](models::Office365GroupsActivityGroupCounts): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().get_office365_groups_activity_group_counts(parameters)`.
pub type Office365GroupsActivityGroupCountsCollection = mg::Many<
    models::Office365GroupsActivityGroupCounts,
    Office365GroupsActivityGroupCountsResource,
>;
