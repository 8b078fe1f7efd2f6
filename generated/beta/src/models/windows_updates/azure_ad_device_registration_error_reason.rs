// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.azureADDeviceRegistrationErrorReason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AzureAdDeviceRegistrationErrorReason {
    /// `invalidGlobalDeviceId` (0)
    InvalidGlobalDeviceId,
    /// `invalidAzureADDeviceId` (1)
    InvalidAzureAdDeviceId,
    /// `missingTrustType` (2)
    MissingTrustType,
    /// `invalidAzureADJoin` (3)
    InvalidAzureAdJoin,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    AzureAdDeviceRegistrationErrorReason: "microsoft.graph.windowsUpdates.azureADDeviceRegistrationErrorReason";
    InvalidGlobalDeviceId: "invalidGlobalDeviceId" = 0,
    InvalidAzureAdDeviceId: "invalidAzureADDeviceId" = 1,
    MissingTrustType: "missingTrustType" = 2,
    InvalidAzureAdJoin: "invalidAzureADJoin" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
