// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.monitoringAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MonitoringAction {
    /// `alertError` (0)
    AlertError,
    /// `offerFallback` (1)
    OfferFallback,
    /// `pauseDeployment` (3)
    PauseDeployment,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    MonitoringAction: "microsoft.graph.windowsUpdates.monitoringAction";
    AlertError: "alertError" = 0,
    OfferFallback: "offerFallback" = 1,
    PauseDeployment: "pauseDeployment" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
