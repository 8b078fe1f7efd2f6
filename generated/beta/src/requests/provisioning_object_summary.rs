// @generated
use crate::{mg, models};

/// One `microsoft.graph.provisioningObjectSummary`, by its URL.
///
/// For example `/auditLogs/directoryProvisioning/{provisioningObjectSummary-id}`.
pub type ProvisioningObjectSummaryResource = mg::One<models::ProvisioningObjectSummary>;

/// A collection of `microsoft.graph.provisioningObjectSummary`, by its URL.
///
/// For example `/auditLogs/directoryProvisioning`.
pub type ProvisioningObjectSummaryCollection = mg::Many<
    models::ProvisioningObjectSummary,
    ProvisioningObjectSummaryResource,
>;
