// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkDisasterRecoveryFailback`, by its URL.
pub type CloudPcBulkDisasterRecoveryFailbackResource = mg::One<
    models::CloudPcBulkDisasterRecoveryFailback,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkDisasterRecoveryFailback`, by its URL.
pub type CloudPcBulkDisasterRecoveryFailbackCollection = mg::Many<
    models::CloudPcBulkDisasterRecoveryFailback,
    CloudPcBulkDisasterRecoveryFailbackResource,
>;
