// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.deploymentStateReasonValue`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentStateReasonValue {
    /// `scheduledByOfferWindow` (0)
    ScheduledByOfferWindow,
    /// `offeringByRequest` (2)
    OfferingByRequest,
    /// `pausedByRequest` (3)
    PausedByRequest,
    /// `pausedByMonitoring` (4)
    PausedByMonitoring,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `faultedByContentOutdated` (6)
    FaultedByContentOutdated,
}

mg::enumeration! {
    DeploymentStateReasonValue: "microsoft.graph.windowsUpdates.deploymentStateReasonValue";
    ScheduledByOfferWindow: "scheduledByOfferWindow" = 0,
    OfferingByRequest: "offeringByRequest" = 2,
    PausedByRequest: "pausedByRequest" = 3,
    PausedByMonitoring: "pausedByMonitoring" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    FaultedByContentOutdated: "faultedByContentOutdated" = 6,
}
