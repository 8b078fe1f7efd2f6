// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsUpdates.deploymentState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentstate?view=graph-rest-beta
pub struct DeploymentState {
    /// `effectiveValue`. Never null.
    pub effective_value: mg::Field<mg::Open<super::DeploymentStateValue>>,
    /// `reasons`.
    pub reasons: mg::Field<Vec<super::DeploymentStateReason>>,
    /// `requestedValue`. Never null.
    pub requested_value: mg::Field<mg::Open<super::RequestedDeploymentStateValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeploymentState: "microsoft.graph.windowsUpdates.deploymentState", complex;
    effective_value: "effectiveValue" required,
    reasons: "reasons",
    requested_value: "requestedValue" required,
}
