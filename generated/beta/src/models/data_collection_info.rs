// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dataCollectionInfo`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/datacollectioninfo?view=graph-rest-beta>
    DataCollectionInfo "microsoft.graph.dataCollectionInfo" "entity" : super::Entity;
    /// `entitlements`: entitlementsDataCollectionInfo, not null
    entitlements "entitlements" "r": mg::Boxed<super::EntitlementsDataCollectionInfo>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DataCollectionInfo: super::Entity }
