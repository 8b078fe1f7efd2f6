// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkPowerOn`, by its URL.
pub type CloudPcBulkPowerOnResource = mg::One<
    models::CloudPcBulkPowerOn,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkPowerOn`, by its URL.
pub type CloudPcBulkPowerOnCollection = mg::Many<
    models::CloudPcBulkPowerOn,
    CloudPcBulkPowerOnResource,
>;
