// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceManagementExchangeAccessStateReason`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstatereason?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementExchangeAccessStateReason {
    /// `none` (0)
    None,
    /// `unknown` (1)
    Unknown,
    /// `exchangeGlobalRule` (2)
    ExchangeGlobalRule,
    /// `exchangeIndividualRule` (3)
    ExchangeIndividualRule,
    /// `exchangeDeviceRule` (4)
    ExchangeDeviceRule,
    /// `exchangeUpgrade` (5)
    ExchangeUpgrade,
    /// `exchangeMailboxPolicy` (6)
    ExchangeMailboxPolicy,
    /// `other` (7)
    Other,
    /// `compliant` (8)
    Compliant,
    /// `notCompliant` (9)
    NotCompliant,
    /// `notEnrolled` (10)
    NotEnrolled,
    /// `unknownLocation` (12)
    UnknownLocation,
    /// `mfaRequired` (13)
    MfaRequired,
    /// `azureADBlockDueToAccessPolicy` (14)
    AzureAdBlockDueToAccessPolicy,
    /// `compromisedPassword` (15)
    CompromisedPassword,
    /// `deviceNotKnownWithManagedApp` (16)
    DeviceNotKnownWithManagedApp,
}

mg::enumeration! {
    DeviceManagementExchangeAccessStateReason: "microsoft.graph.deviceManagementExchangeAccessStateReason";
    None: "none" = 0,
    Unknown: "unknown" = 1,
    ExchangeGlobalRule: "exchangeGlobalRule" = 2,
    ExchangeIndividualRule: "exchangeIndividualRule" = 3,
    ExchangeDeviceRule: "exchangeDeviceRule" = 4,
    ExchangeUpgrade: "exchangeUpgrade" = 5,
    ExchangeMailboxPolicy: "exchangeMailboxPolicy" = 6,
    Other: "other" = 7,
    Compliant: "compliant" = 8,
    NotCompliant: "notCompliant" = 9,
    NotEnrolled: "notEnrolled" = 10,
    UnknownLocation: "unknownLocation" = 12,
    MfaRequired: "mfaRequired" = 13,
    AzureAdBlockDueToAccessPolicy: "azureADBlockDueToAccessPolicy" = 14,
    CompromisedPassword: "compromisedPassword" = 15,
    DeviceNotKnownWithManagedApp: "deviceNotKnownWithManagedApp" = 16,
}
