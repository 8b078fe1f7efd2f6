// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkRestart`, by its URL.
pub type CloudPcBulkRestartResource = mg::One<
    models::CloudPcBulkRestart,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkRestart`, by its URL.
pub type CloudPcBulkRestartCollection = mg::Many<
    models::CloudPcBulkRestart,
    CloudPcBulkRestartResource,
>;
