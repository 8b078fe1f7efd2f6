// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudPcBulkModifyDiskEncryptionType`, by its URL.
pub type CloudPcBulkModifyDiskEncryptionTypeResource = mg::One<
    models::CloudPcBulkModifyDiskEncryptionType,
    requests::cloud_pc_bulk_action::CloudPcBulkActionResource,
>;

/// A collection of `microsoft.graph.cloudPcBulkModifyDiskEncryptionType`, by its URL.
pub type CloudPcBulkModifyDiskEncryptionTypeCollection = mg::Many<
    models::CloudPcBulkModifyDiskEncryptionType,
    CloudPcBulkModifyDiskEncryptionTypeResource,
>;
