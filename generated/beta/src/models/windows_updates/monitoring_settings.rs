// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.monitoringSettings`, a complex type.
    MonitoringSettings "microsoft.graph.windowsUpdates.monitoringSettings" "complex";
    /// `monitoringRules`: Collection(microsoft.graph.windowsUpdates.monitoringRule)
    monitoring_rules "monitoringRules": Vec<super::MonitoringRule>,
}
