// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.updatableAssetGroup`, by its URL.
    UpdatableAssetGroupResource(mg::One<models::windows_updates::UpdatableAssetGroup, requests::windows_updates::updatable_asset::UpdatableAssetResource>)
}

impl UpdatableAssetGroupResource {
    /// `…/members`: many `microsoft.graph.windowsUpdates.updatableAsset`
    ///
    /// [List updatable asset group members](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-list-members?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    #[inline]
    pub fn members(
        &self,
    ) -> requests::windows_updates::updatable_asset::UpdatableAssetCollection {
        mg::to(self, "members")
    }
}

/// A collection of `microsoft.graph.windowsUpdates.updatableAssetGroup`, by its URL.
pub type UpdatableAssetGroupCollection = mg::Many<
    models::windows_updates::UpdatableAssetGroup,
    UpdatableAssetGroupResource,
    requests::windows_updates::updatable_asset::UpdatableAssetCollection,
>;
