// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.sensorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensorType {
    /// `adConnectIntegrated` (1)
    AdConnectIntegrated,
    /// `adcsIntegrated` (2)
    AdcsIntegrated,
    /// `adfsIntegrated` (3)
    AdfsIntegrated,
    /// `domainControllerIntegrated` (4)
    DomainControllerIntegrated,
    /// `domainControllerStandalone` (5)
    DomainControllerStandalone,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    SensorType: "microsoft.graph.security.sensorType";
    AdConnectIntegrated: "adConnectIntegrated" = 1,
    AdcsIntegrated: "adcsIntegrated" = 2,
    AdfsIntegrated: "adfsIntegrated" = 3,
    DomainControllerIntegrated: "domainControllerIntegrated" = 4,
    DomainControllerStandalone: "domainControllerStandalone" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
