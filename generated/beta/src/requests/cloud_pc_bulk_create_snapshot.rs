// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkCreateSnapshot`, by its URL.
pub type CloudPcBulkCreateSnapshotResource = mg::One<
    models::CloudPcBulkCreateSnapshot,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkCreateSnapshot`, by its URL.
pub type CloudPcBulkCreateSnapshotCollection = mg::Many<
    models::CloudPcBulkCreateSnapshot,
    CloudPcBulkCreateSnapshotResource,
>;
