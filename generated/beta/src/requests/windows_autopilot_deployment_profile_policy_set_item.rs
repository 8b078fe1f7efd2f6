// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem`, by its URL.
pub type WindowsAutopilotDeploymentProfilePolicySetItemResource = mg::One<
    models::WindowsAutopilotDeploymentProfilePolicySetItem,
>;

/// A collection of `microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem`, by its URL.
pub type WindowsAutopilotDeploymentProfilePolicySetItemCollection = mg::Many<
    models::WindowsAutopilotDeploymentProfilePolicySetItem,
    WindowsAutopilotDeploymentProfilePolicySetItemResource,
>;
