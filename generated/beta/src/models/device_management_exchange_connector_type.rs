// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementExchangeConnectorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementExchangeConnectorType {
    /// `onPremises` (0)
    OnPremises,
    /// `hosted` (1)
    Hosted,
    /// `serviceToService` (2)
    ServiceToService,
    /// `dedicated` (3)
    Dedicated,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceManagementExchangeConnectorType: "microsoft.graph.deviceManagementExchangeConnectorType";
    OnPremises: "onPremises" = 0,
    Hosted: "hosted" = 1,
    ServiceToService: "serviceToService" = 2,
    Dedicated: "dedicated" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
