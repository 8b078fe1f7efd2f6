// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.updatableAsset`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableasset?view=graph-rest-beta>
    UpdatableAsset "microsoft.graph.windowsUpdates.updatableAsset" "entity abstract" : crate::models::Entity => UpdatableAssetKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UpdatableAsset: crate::models::Entity }

/// The types derived from `microsoft.graph.windowsUpdates.updatableAsset`.
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
