// @generated
use crate::mg;

/// Enumeration `microsoft.graph.connectorName`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorName {
    /// `applePushNotificationServiceExpirationDateTime` (0)
    ApplePushNotificationServiceExpirationDateTime,
    /// `vppTokenExpirationDateTime` (1)
    VppTokenExpirationDateTime,
    /// `vppTokenLastSyncDateTime` (2)
    VppTokenLastSyncDateTime,
    /// `windowsAutopilotLastSyncDateTime` (3)
    WindowsAutopilotLastSyncDateTime,
    /// `windowsStoreForBusinessLastSyncDateTime` (4)
    WindowsStoreForBusinessLastSyncDateTime,
    /// `jamfLastSyncDateTime` (5)
    JamfLastSyncDateTime,
    /// `ndesConnectorLastConnectionDateTime` (6)
    NdesConnectorLastConnectionDateTime,
    /// `appleDepExpirationDateTime` (7)
    AppleDepExpirationDateTime,
    /// `appleDepLastSyncDateTime` (8)
    AppleDepLastSyncDateTime,
    /// `onPremConnectorLastSyncDateTime` (9)
    OnPremConnectorLastSyncDateTime,
    /// `googlePlayAppLastSyncDateTime` (10)
    GooglePlayAppLastSyncDateTime,
    /// `googlePlayConnectorLastModifiedDateTime` (11)
    GooglePlayConnectorLastModifiedDateTime,
    /// `windowsDefenderATPConnectorLastHeartbeatDateTime` (12)
    WindowsDefenderAtpConnectorLastHeartbeatDateTime,
    /// `mobileThreatDefenceConnectorLastHeartbeatDateTime` (13)
    MobileThreatDefenceConnectorLastHeartbeatDateTime,
    /// `chromebookLastDirectorySyncDateTime` (14)
    ChromebookLastDirectorySyncDateTime,
    /// `futureValue` (15)
    FutureValue,
}

mg::enumeration! {
    ConnectorName: "microsoft.graph.connectorName";
    ApplePushNotificationServiceExpirationDateTime: "applePushNotificationServiceExpirationDateTime" = 0,
    VppTokenExpirationDateTime: "vppTokenExpirationDateTime" = 1,
    VppTokenLastSyncDateTime: "vppTokenLastSyncDateTime" = 2,
    WindowsAutopilotLastSyncDateTime: "windowsAutopilotLastSyncDateTime" = 3,
    WindowsStoreForBusinessLastSyncDateTime: "windowsStoreForBusinessLastSyncDateTime" = 4,
    JamfLastSyncDateTime: "jamfLastSyncDateTime" = 5,
    NdesConnectorLastConnectionDateTime: "ndesConnectorLastConnectionDateTime" = 6,
    AppleDepExpirationDateTime: "appleDepExpirationDateTime" = 7,
    AppleDepLastSyncDateTime: "appleDepLastSyncDateTime" = 8,
    OnPremConnectorLastSyncDateTime: "onPremConnectorLastSyncDateTime" = 9,
    GooglePlayAppLastSyncDateTime: "googlePlayAppLastSyncDateTime" = 10,
    GooglePlayConnectorLastModifiedDateTime: "googlePlayConnectorLastModifiedDateTime" = 11,
    WindowsDefenderAtpConnectorLastHeartbeatDateTime: "windowsDefenderATPConnectorLastHeartbeatDateTime" = 12,
    MobileThreatDefenceConnectorLastHeartbeatDateTime: "mobileThreatDefenceConnectorLastHeartbeatDateTime" = 13,
    ChromebookLastDirectorySyncDateTime: "chromebookLastDirectorySyncDateTime" = 14,
    FutureValue: "futureValue" = 15,
}
