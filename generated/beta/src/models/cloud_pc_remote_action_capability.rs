// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcRemoteActionCapability`, a complex type.
    CloudPcRemoteActionCapability "microsoft.graph.cloudPcRemoteActionCapability" "complex";
    /// `actionCapability`: actionCapability
    action_capability "actionCapability": mg::Open<super::ActionCapability>,
    /// `actionName`: cloudPcRemoteActionName
    action_name "actionName": mg::Open<super::CloudPcRemoteActionName>,
}
