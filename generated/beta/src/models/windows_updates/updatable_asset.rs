// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windowsUpdates.updatableAsset`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`UpdatableAssetCollection`], for example
/// `graph.admin().windows().updates().updatable_assets()`.
///
/// Operations: `add_members`, `add_members_by_id`, `remove_members`, `remove_members_by_id`,
/// `enroll_assets`, `enroll_assets_by_id`, `unenroll_assets`, `unenroll_assets_by_id`.
///
/// [`UpdatableAssetCollection`]: crate::requests::windows_updates::updatable_asset::UpdatableAssetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableasset?view=graph-rest-beta
pub struct UpdatableAsset {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdatableAsset: "microsoft.graph.windowsUpdates.updatableAsset", entity abstract, base crate::models::Entity, family UpdatableAssetKind;
    id: "id" key required,
}

mg::derived_from! { UpdatableAsset: crate::models::Entity }

/// The types derived from [`UpdatableAsset`].
#[non_exhaustive]
pub enum UpdatableAssetKind {
    AzureAdDevice(Box<super::AzureAdDevice>),
    UpdatableAssetGroup(Box<super::UpdatableAssetGroup>),
    /// None of these, or a type that this version does not know.
    Other(Box<UpdatableAsset>),
}

mg::family! {
    UpdatableAsset => UpdatableAssetKind;
    AzureAdDevice(super::AzureAdDevice),
    UpdatableAssetGroup(super::UpdatableAssetGroup),
}
