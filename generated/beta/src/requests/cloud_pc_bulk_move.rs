// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkMove`, by its URL.
pub type CloudPcBulkMoveResource = mg::One<
    models::CloudPcBulkMove,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkMove`, by its URL.
pub type CloudPcBulkMoveCollection = mg::Many<
    models::CloudPcBulkMove,
    CloudPcBulkMoveResource,
>;
