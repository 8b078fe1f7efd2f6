// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsUpdates.azureADDeviceRegistrationError`][reference],
/// derived from [`UpdatableAssetError`](super::UpdatableAssetError).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-azureaddeviceregistrationerror?view=graph-rest-beta
pub struct AzureAdDeviceRegistrationError {
    /// `reason`. Never null.
    pub reason: mg::Field<mg::Open<super::AzureAdDeviceRegistrationErrorReason>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAdDeviceRegistrationError: "microsoft.graph.windowsUpdates.azureADDeviceRegistrationError", complex, base super::UpdatableAssetError;
    reason: "reason" required,
}

mg::derived_from! { AzureAdDeviceRegistrationError: super::UpdatableAssetError }
