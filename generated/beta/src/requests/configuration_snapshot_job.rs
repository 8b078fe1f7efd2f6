// @generated
use crate::{mg, models};

/// Requests on one [`ConfigurationSnapshotJob`](models::ConfigurationSnapshotJob): `get`, `update`,
/// `delete`.
///
/// For example `graph.admin().configuration_management().configuration_snapshot_jobs().id(id)`.
pub type ConfigurationSnapshotJobResource = mg::One<models::ConfigurationSnapshotJob>;

/// Requests on a collection of [`ConfigurationSnapshotJob`](models::ConfigurationSnapshotJob):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().configuration_management().configuration_snapshot_jobs()`.
pub type ConfigurationSnapshotJobCollection = mg::Many<
    models::ConfigurationSnapshotJob,
    ConfigurationSnapshotJobResource,
>;
