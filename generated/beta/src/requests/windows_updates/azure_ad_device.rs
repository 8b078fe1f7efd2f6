// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureAdDevice`](models::windows_updates::AzureAdDevice): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.admin().windows().updates().updatable_assets().id(id).cast_to_azure_ad_device()`.
pub type AzureAdDeviceResource = mg::One<
    models::windows_updates::AzureAdDevice,
    requests::windows_updates::updatable_asset::UpdatableAssetResource,
>;

/// Requests on a collection of [`AzureAdDevice`](models::windows_updates::AzureAdDevice): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().windows().updates().updatable_assets().cast_to_azure_ad_device()`.
pub type AzureAdDeviceCollection = mg::Many<
    models::windows_updates::AzureAdDevice,
    AzureAdDeviceResource,
    requests::windows_updates::updatable_asset::UpdatableAssetCollection,
>;
