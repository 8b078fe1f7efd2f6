// @generated
use crate::mg;

/// Abstract complex type [`microsoft.graph.windowsUpdates.updatableAssetError`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableasseterror?view=graph-rest-beta
pub struct UpdatableAssetError {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdatableAssetError: "microsoft.graph.windowsUpdates.updatableAssetError", complex abstract, family UpdatableAssetErrorKind;
}

/// The types derived from [`UpdatableAssetError`].
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
