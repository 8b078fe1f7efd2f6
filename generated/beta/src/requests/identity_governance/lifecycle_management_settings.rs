// @generated
use crate::{mg, models};

/// Requests on one
/// [`LifecycleManagementSettings`](models::identity_governance::LifecycleManagementSettings):
/// `get`, `update`, `delete`.
///
/// For example `graph.identity_governance().lifecycle_workflows().settings()`.
pub type LifecycleManagementSettingsResource = mg::One<
    models::identity_governance::LifecycleManagementSettings,
>;
