// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.updatableAssetGroup`][reference], derived from
/// [`UpdatableAsset`](super::UpdatableAsset).
///
/// Requests: [`UpdatableAssetGroupCollection`], for example
/// `graph.admin().windows().updates().updatable_assets().cast_to_updatable_asset_group()`.
///
/// Operations: `add_members`, `add_members_by_id`, `remove_members`, `remove_members_by_id`,
/// `enroll_assets`, `enroll_assets_by_id`, `unenroll_assets`, `unenroll_assets_by_id`.
///
/// [`UpdatableAssetGroupCollection`]: crate::requests::windows_updates::updatable_asset_group::UpdatableAssetGroupCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableassetgroup?view=graph-rest-beta
pub struct UpdatableAssetGroup {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdatableAssetGroup: "microsoft.graph.windowsUpdates.updatableAssetGroup", entity, base super::UpdatableAsset;
    id: "id" key required,
}

mg::derived_from! { UpdatableAssetGroup: super::UpdatableAsset, crate::models::Entity }

impl UpdatableAssetGroup {
    /// `members`: many [`UpdatableAsset`](super::UpdatableAsset).
    pub const MEMBERS: mg::Nav<UpdatableAssetGroup, Vec<super::UpdatableAsset>> = mg::Nav::new(
        "members",
    );
}
