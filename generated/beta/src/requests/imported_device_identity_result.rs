// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.importedDeviceIdentityResult`, by its URL.
pub type ImportedDeviceIdentityResultResource = mg::One<
    models::ImportedDeviceIdentityResult,
>;

/// A collection of `microsoft.graph.importedDeviceIdentityResult`, by its URL.
pub type ImportedDeviceIdentityResultCollection = mg::Many<
    models::ImportedDeviceIdentityResult,
    ImportedDeviceIdentityResultResource,
    requests::imported_device_identity::ImportedDeviceIdentityCollection,
>;
