// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entitlementsDataCollection`, a complex type derived from `microsoft.graph.entitlementsDataCollectionInfo`.
    EntitlementsDataCollection "microsoft.graph.entitlementsDataCollection" "complex" : super::EntitlementsDataCollectionInfo;
    /// `lastCollectionDateTime`: DateTimeOffset, not null
    last_collection_date_time "lastCollectionDateTime" "r": mg::DateTimeOffset,
    /// `permissionsModificationCapability`: permissionsModificationCapability, not null
    permissions_modification_capability "permissionsModificationCapability" "r": mg::Open<super::PermissionsModificationCapability>,
    /// `status`: dataCollectionStatus, not null
    status "status" "r": mg::Open<super::DataCollectionStatus>,
}

mg::derived_from! { EntitlementsDataCollection: super::EntitlementsDataCollectionInfo }
