// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkReprovision`, by its URL.
pub type CloudPcBulkReprovisionResource = mg::One<
    models::CloudPcBulkReprovision,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkReprovision`, by its URL.
pub type CloudPcBulkReprovisionCollection = mg::Many<
    models::CloudPcBulkReprovision,
    CloudPcBulkReprovisionResource,
>;
