// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkResize`, by its URL.
pub type CloudPcBulkResizeResource = mg::One<
    models::CloudPcBulkResize,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkResize`, by its URL.
pub type CloudPcBulkResizeCollection = mg::Many<
    models::CloudPcBulkResize,
    CloudPcBulkResizeResource,
>;
