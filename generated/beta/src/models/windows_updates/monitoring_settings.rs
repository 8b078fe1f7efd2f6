// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsUpdates.monitoringSettings`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-monitoringsettings?view=graph-rest-beta
pub struct MonitoringSettings {
    /// `monitoringRules`.
    pub monitoring_rules: mg::Field<Vec<super::MonitoringRule>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MonitoringSettings: "microsoft.graph.windowsUpdates.monitoringSettings", complex;
    monitoring_rules: "monitoringRules",
}
