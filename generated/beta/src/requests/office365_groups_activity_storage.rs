// @generated
use crate::{mg, models};

/// Requests on one [`Office365GroupsActivityStorage`](models::Office365GroupsActivityStorage):
/// `get`, `update`, `delete`.
///
/// For example `graph.reports().get_office365_groups_activity_storage(parameters).id(id)`.
pub type Office365GroupsActivityStorageResource = mg::One<
    models::Office365GroupsActivityStorage,
>;

/// Requests on a collection of
/// [`Office365GroupsActivityStorage`](models::Office365GroupsActivityStorage): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().get_office365_groups_activity_storage(parameters)`.
pub type Office365GroupsActivityStorageCollection = mg::Many<
    models::Office365GroupsActivityStorage,
    Office365GroupsActivityStorageResource,
>;
