// @generated
use crate::{mg, models};

/// One `microsoft.graph.configurationSnapshotJob`, by its URL.
///
/// For example `/admin/configurationManagement/configurationSnapshotJobs/{configurationSnapshotJob-id}`.
pub type ConfigurationSnapshotJobResource = mg::One<models::ConfigurationSnapshotJob>;

/// A collection of `microsoft.graph.configurationSnapshotJob`, by its URL.
///
/// For example `/admin/configurationManagement/configurationSnapshotJobs`.
pub type ConfigurationSnapshotJobCollection = mg::Many<
    models::ConfigurationSnapshotJob,
    ConfigurationSnapshotJobResource,
>;
