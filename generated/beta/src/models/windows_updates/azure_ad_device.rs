// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.azureADDevice`][reference], derived from
/// [`UpdatableAsset`](super::UpdatableAsset).
///
/// Requests: [`AzureAdDeviceCollection`], for example
/// `graph.admin().windows().updates().updatable_assets().cast_to_azure_ad_device()`.
///
/// Operations: `add_members`, `add_members_by_id`, `remove_members`, `remove_members_by_id`,
/// `enroll_assets`, `enroll_assets_by_id`, `unenroll_assets`, `unenroll_assets_by_id`.
///
/// [`AzureAdDeviceCollection`]: crate::requests::windows_updates::azure_ad_device::AzureAdDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-azureaddevice?view=graph-rest-beta
pub struct AzureAdDevice {
    /// `enrollment`.
    pub enrollment: mg::Field<mg::Boxed<super::UpdateManagementEnrollment>>,
    /// `errors`.
    pub errors: mg::Field<Vec<super::UpdatableAssetError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAdDevice: "microsoft.graph.windowsUpdates.azureADDevice", entity, base super::UpdatableAsset;
    enrollment: "enrollment",
    errors: "errors",
    id: "id" key required,
}

mg::derived_from! { AzureAdDevice: super::UpdatableAsset, crate::models::Entity }
