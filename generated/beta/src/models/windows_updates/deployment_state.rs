// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.deploymentState`, a complex type.
    DeploymentState "microsoft.graph.windowsUpdates.deploymentState" "complex";
    /// `effectiveValue`: microsoft.graph.windowsUpdates.deploymentStateValue, not null
    effective_value "effectiveValue" "r": mg::Open<super::DeploymentStateValue>,
    /// `reasons`: Collection(microsoft.graph.windowsUpdates.deploymentStateReason)
    reasons "reasons": Vec<super::DeploymentStateReason>,
    /// `requestedValue`: microsoft.graph.windowsUpdates.requestedDeploymentStateValue, not null
    requested_value "requestedValue" "r": mg::Open<super::RequestedDeploymentStateValue>,
}
