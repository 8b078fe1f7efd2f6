// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.azureADDevice`, an entity type derived from `microsoft.graph.windowsUpdates.updatableAsset`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-azureaddevice?view=graph-rest-beta>
    AzureAdDevice "microsoft.graph.windowsUpdates.azureADDevice" "entity" : super::UpdatableAsset;
    /// `enrollment`: microsoft.graph.windowsUpdates.updateManagementEnrollment
    enrollment "enrollment": mg::Boxed<super::UpdateManagementEnrollment>,
    /// `errors`: Collection(microsoft.graph.windowsUpdates.updatableAssetError)
    errors "errors": Vec<super::UpdatableAssetError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AzureAdDevice: super::UpdatableAsset, crate::models::Entity }
