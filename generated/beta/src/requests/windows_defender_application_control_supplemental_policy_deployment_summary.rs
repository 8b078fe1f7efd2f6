// @generated
use crate::{mg, models};

/// Requests on one [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`]: `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_app_management().wdac_supplemental_policies().id(id).deploy_summary()`.
///
/// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`]: models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary
pub type WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummaryResource = mg::One<
    models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary,
>;
