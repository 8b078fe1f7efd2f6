// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkDisasterRecoveryFailover`, by its URL.
pub type CloudPcBulkDisasterRecoveryFailoverResource = mg::One<
    models::CloudPcBulkDisasterRecoveryFailover,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkDisasterRecoveryFailover`, by its URL.
pub type CloudPcBulkDisasterRecoveryFailoverCollection = mg::Many<
    models::CloudPcBulkDisasterRecoveryFailover,
    CloudPcBulkDisasterRecoveryFailoverResource,
>;
