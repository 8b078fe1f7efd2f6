// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.azureADDeviceRegistrationError`, a complex type derived from `microsoft.graph.windowsUpdates.updatableAssetError`.
    AzureAdDeviceRegistrationError "microsoft.graph.windowsUpdates.azureADDeviceRegistrationError" "complex" : super::UpdatableAssetError;
    /// `reason`: microsoft.graph.windowsUpdates.azureADDeviceRegistrationErrorReason, not null
    reason "reason" "r": mg::Open<super::AzureAdDeviceRegistrationErrorReason>,
}

mg::derived_from! { AzureAdDeviceRegistrationError: super::UpdatableAssetError }
