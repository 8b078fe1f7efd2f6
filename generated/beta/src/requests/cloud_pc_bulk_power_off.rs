// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkPowerOff`, by its URL.
pub type CloudPcBulkPowerOffResource = mg::One<
    models::CloudPcBulkPowerOff,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkPowerOff`, by its URL.
pub type CloudPcBulkPowerOffCollection = mg::Many<
    models::CloudPcBulkPowerOff,
    CloudPcBulkPowerOffResource,
>;
