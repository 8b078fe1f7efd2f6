// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsUpdates.deploymentStateReason`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentstatereason?view=graph-rest-beta
pub struct DeploymentStateReason {
    /// `value`. Never null.
    pub value: mg::Field<mg::Open<super::DeploymentStateReasonValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeploymentStateReason: "microsoft.graph.windowsUpdates.deploymentStateReason", complex;
    value: "value" required,
}
