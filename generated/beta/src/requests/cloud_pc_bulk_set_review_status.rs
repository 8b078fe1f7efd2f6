// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkSetReviewStatus`, by its URL.
pub type CloudPcBulkSetReviewStatusResource = mg::One<
    models::CloudPcBulkSetReviewStatus,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkSetReviewStatus`, by its URL.
pub type CloudPcBulkSetReviewStatusCollection = mg::Many<
    models::CloudPcBulkSetReviewStatus,
    CloudPcBulkSetReviewStatusResource,
>;
