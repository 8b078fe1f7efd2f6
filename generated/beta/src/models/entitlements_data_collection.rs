// @generated
use crate::mg;

/// Complex type `microsoft.graph.entitlementsDataCollection`, derived from
/// [`EntitlementsDataCollectionInfo`](super::EntitlementsDataCollectionInfo).
pub struct EntitlementsDataCollection {
    /// `lastCollectionDateTime`. Never null.
    pub last_collection_date_time: mg::Field<mg::DateTimeOffset>,
    /// `permissionsModificationCapability`. Never null.
    pub permissions_modification_capability: mg::Field<
        mg::Open<super::PermissionsModificationCapability>,
    >,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::DataCollectionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EntitlementsDataCollection: "microsoft.graph.entitlementsDataCollection", complex, base super::EntitlementsDataCollectionInfo;
    last_collection_date_time: "lastCollectionDateTime" required,
    permissions_modification_capability: "permissionsModificationCapability" required,
    status: "status" required,
}

mg::derived_from! { EntitlementsDataCollection: super::EntitlementsDataCollectionInfo }
