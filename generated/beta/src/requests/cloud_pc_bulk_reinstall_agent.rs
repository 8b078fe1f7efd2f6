// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkReinstallAgent`, by its URL.
pub type CloudPcBulkReinstallAgentResource = mg::One<
    models::CloudPcBulkReinstallAgent,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkReinstallAgent`, by its URL.
pub type CloudPcBulkReinstallAgentCollection = mg::Many<
    models::CloudPcBulkReinstallAgent,
    CloudPcBulkReinstallAgentResource,
>;
