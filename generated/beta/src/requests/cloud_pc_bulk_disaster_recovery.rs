// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkDisasterRecovery`, by its URL.
pub type CloudPcBulkDisasterRecoveryResource = mg::One<
    models::CloudPcBulkDisasterRecovery,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkDisasterRecovery`, by its URL.
pub type CloudPcBulkDisasterRecoveryCollection = mg::Many<
    models::CloudPcBulkDisasterRecovery,
    CloudPcBulkDisasterRecoveryResource,
>;
