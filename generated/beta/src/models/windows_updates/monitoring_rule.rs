// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.monitoringRule`, a complex type.
    MonitoringRule "microsoft.graph.windowsUpdates.monitoringRule" "complex";
    /// `action`: microsoft.graph.windowsUpdates.monitoringAction
    action "action": mg::Open<super::MonitoringAction>,
    /// `signal`: microsoft.graph.windowsUpdates.monitoringSignal
    signal "signal": mg::Open<super::MonitoringSignal>,
    /// `threshold`: Int32
    threshold "threshold": i32,
}
