// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.updatableAssetGroup`, an entity type derived from `microsoft.graph.windowsUpdates.updatableAsset`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableassetgroup?view=graph-rest-beta>
    UpdatableAssetGroup "microsoft.graph.windowsUpdates.updatableAssetGroup" "entity" : super::UpdatableAsset;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UpdatableAssetGroup: super::UpdatableAsset, crate::models::Entity }

impl UpdatableAssetGroup {
    /// `members`: many `microsoft.graph.windowsUpdates.updatableAsset`, contained
    pub const MEMBERS: mg::Nav<UpdatableAssetGroup, Vec<super::UpdatableAsset>> = mg::Nav::new(
        "members",
    );
}
