// @generated
use crate::{mg, models};

/// Requests on one
/// [`ManagedAppPolicyDeploymentSummary`](models::ManagedAppPolicyDeploymentSummary): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_app_management().android_managed_app_protections().id(id).deployment_summary()`.
pub type ManagedAppPolicyDeploymentSummaryResource = mg::One<
    models::ManagedAppPolicyDeploymentSummary,
>;
