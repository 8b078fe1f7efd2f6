// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.azureADWindowsAutopilotDeploymentProfile`, by its URL.
pub type AzureAdWindowsAutopilotDeploymentProfileResource = mg::One<
    models::AzureAdWindowsAutopilotDeploymentProfile,
    requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileResource,
>;

/// A collection of `microsoft.graph.azureADWindowsAutopilotDeploymentProfile`, by its URL.
pub type AzureAdWindowsAutopilotDeploymentProfileCollection = mg::Many<
    models::AzureAdWindowsAutopilotDeploymentProfile,
    AzureAdWindowsAutopilotDeploymentProfileResource,
    requests::windows_autopilot_deployment_profile::WindowsAutopilotDeploymentProfileCollection,
>;
