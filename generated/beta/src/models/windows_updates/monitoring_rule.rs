// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsUpdates.monitoringRule`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-monitoringrule?view=graph-rest-beta
pub struct MonitoringRule {
    /// `action`.
    pub action: mg::Field<mg::Open<super::MonitoringAction>>,
    /// `signal`.
    pub signal: mg::Field<mg::Open<super::MonitoringSignal>>,
    /// `threshold`.
    pub threshold: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MonitoringRule: "microsoft.graph.windowsUpdates.monitoringRule", complex;
    action: "action",
    signal: "signal",
    threshold: "threshold",
}
