// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.importedAppleDeviceIdentityResult`, by its URL.
pub type ImportedAppleDeviceIdentityResultResource = mg::One<
    models::ImportedAppleDeviceIdentityResult,
>;

/// A collection of `microsoft.graph.importedAppleDeviceIdentityResult`, by its URL.
pub type ImportedAppleDeviceIdentityResultCollection = mg::Many<
    models::ImportedAppleDeviceIdentityResult,
    ImportedAppleDeviceIdentityResultResource,
    requests::imported_apple_device_identity::ImportedAppleDeviceIdentityCollection,
>;
