// @generated
use crate::{mg, models};

/// One `microsoft.graph.identityGovernance.lifecycleManagementSettings`, by its URL.
///
/// For example `/identityGovernance/lifecycleWorkflows/settings`.
pub type LifecycleManagementSettingsResource = mg::One<
    models::identity_governance::LifecycleManagementSettings,
>;
