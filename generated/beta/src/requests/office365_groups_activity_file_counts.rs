// @generated
use crate::{mg, models};

/// Requests on one
/// [`Office365GroupsActivityFileCounts`](models::Office365GroupsActivityFileCounts): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().get_office365_groups_activity_file_counts(parameters).id(id)`.
pub type Office365GroupsActivityFileCountsResource = mg::One<
    models::Office365GroupsActivityFileCounts,
>;

/// Requests on a collection of
/// [`Office365GroupsActivityFileCounts`](models::Office365GroupsActivityFileCounts): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().get_office365_groups_activity_file_counts(parameters)`.
pub type Office365GroupsActivityFileCountsCollection = mg::Many<
    models::Office365GroupsActivityFileCounts,
    Office365GroupsActivityFileCountsResource,
>;
