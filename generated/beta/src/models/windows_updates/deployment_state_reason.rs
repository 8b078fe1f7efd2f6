// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.deploymentStateReason`, a complex type.
    DeploymentStateReason "microsoft.graph.windowsUpdates.deploymentStateReason" "complex";
    /// `value`: microsoft.graph.windowsUpdates.deploymentStateReasonValue, not null
    value "value" "r": mg::Open<super::DeploymentStateReasonValue>,
}
