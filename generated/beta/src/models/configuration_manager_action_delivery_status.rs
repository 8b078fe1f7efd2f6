// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.configurationManagerActionDeliveryStatus`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractiondeliverystatus?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationManagerActionDeliveryStatus {
    /// `unknown` (0)
    Unknown,
    /// `pendingDelivery` (1)
    PendingDelivery,
    /// `deliveredToConnectorService` (2)
    DeliveredToConnectorService,
    /// `failedToDeliverToConnectorService` (3)
    FailedToDeliverToConnectorService,
    /// `deliveredToOnPremisesServer` (4)
    DeliveredToOnPremisesServer,
}

mg::enumeration! {
    ConfigurationManagerActionDeliveryStatus: "microsoft.graph.configurationManagerActionDeliveryStatus";
    Unknown: "unknown" = 0,
    PendingDelivery: "pendingDelivery" = 1,
    DeliveredToConnectorService: "deliveredToConnectorService" = 2,
    FailedToDeliverToConnectorService: "failedToDeliverToConnectorService" = 3,
    DeliveredToOnPremisesServer: "deliveredToOnPremisesServer" = 4,
}
