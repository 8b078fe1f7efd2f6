// @generated
use crate::{mg, models, requests};

/// Requests on one [`UpdatableAssetGroup`](models::windows_updates::UpdatableAssetGroup): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.admin().windows().updates().updatable_assets().id(id).cast_to_updatable_asset_group()`.
#[derive(Clone, Debug)]
pub struct UpdatableAssetGroupResource(
    mg::One<
        models::windows_updates::UpdatableAssetGroup,
        requests::windows_updates::updatable_asset::UpdatableAssetResource,
    >,
);

mg::builder! { UpdatableAssetGroupResource: mg::One<models::windows_updates::UpdatableAssetGroup, requests::windows_updates::updatable_asset::UpdatableAssetResource> }

impl UpdatableAssetGroupResource {
    /// `…/members`: many [`UpdatableAsset`](models::windows_updates::UpdatableAsset).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-list-members?view=graph-rest-beta
    #[inline]
    pub fn members(
        &self,
    ) -> requests::windows_updates::updatable_asset::UpdatableAssetCollection {
        mg::navigate(self, "members")
    }
}

/// Requests on a collection of
/// [`UpdatableAssetGroup`](models::windows_updates::UpdatableAssetGroup): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.admin().windows().updates().updatable_assets().cast_to_updatable_asset_group()`.
pub type UpdatableAssetGroupCollection = mg::Many<
    models::windows_updates::UpdatableAssetGroup,
    UpdatableAssetGroupResource,
    requests::windows_updates::updatable_asset::UpdatableAssetCollection,
>;
