// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`, by its URL.
///
/// For example `/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicy-id}/deploySummary`.
pub type WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummaryResource = mg::One<
    models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary,
>;
