// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkTroubleshoot`, by its URL.
pub type CloudPcBulkTroubleshootResource = mg::One<
    models::CloudPcBulkTroubleshoot,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkTroubleshoot`, by its URL.
pub type CloudPcBulkTroubleshootCollection = mg::Many<
    models::CloudPcBulkTroubleshoot,
    CloudPcBulkTroubleshootResource,
>;
