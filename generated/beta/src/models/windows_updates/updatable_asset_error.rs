// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.updatableAssetError`, an abstract complex type.
    UpdatableAssetError "microsoft.graph.windowsUpdates.updatableAssetError" "complex abstract" => UpdatableAssetErrorKind;
}

/// The types derived from `microsoft.graph.windowsUpdates.updatableAssetError`.
#[non_exhaustive]
pub enum UpdatableAssetErrorKind {
    AzureAdDeviceRegistrationError(Box<super::AzureAdDeviceRegistrationError>),
    /// None of these, or a type that this version does not know.
    Other(Box<UpdatableAssetError>),
}

mg::family! {
    UpdatableAssetError => UpdatableAssetErrorKind;
    AzureAdDeviceRegistrationError(super::AzureAdDeviceRegistrationError),
}
