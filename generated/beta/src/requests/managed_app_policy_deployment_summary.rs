// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedAppPolicyDeploymentSummary`, by its URL.
///
/// For example `/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtection-id}/deploymentSummary`.
pub type ManagedAppPolicyDeploymentSummaryResource = mg::One<
    models::ManagedAppPolicyDeploymentSummary,
>;
