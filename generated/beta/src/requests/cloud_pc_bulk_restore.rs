// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkRestore`, by its URL.
pub type CloudPcBulkRestoreResource = mg::One<
    models::CloudPcBulkRestore,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkRestore`, by its URL.
pub type CloudPcBulkRestoreCollection = mg::Many<
    models::CloudPcBulkRestore,
    CloudPcBulkRestoreResource,
>;
