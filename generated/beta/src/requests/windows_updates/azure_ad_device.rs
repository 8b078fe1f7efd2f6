// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsUpdates.azureADDevice`, by its URL.
pub type AzureAdDeviceResource = mg::One<
    models::windows_updates::AzureAdDevice,
    requests::windows_updates::updatable_asset::UpdatableAssetResource,
>;

/// A collection of `microsoft.graph.windowsUpdates.azureADDevice`, by its URL.
pub type AzureAdDeviceCollection = mg::Many<
    models::windows_updates::AzureAdDevice,
    AzureAdDeviceResource,
    requests::windows_updates::updatable_asset::UpdatableAssetCollection,
>;
