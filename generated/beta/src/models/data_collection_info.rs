// @generated
use crate::mg;

/// Entity type [`microsoft.graph.dataCollectionInfo`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DataCollectionInfoResource`], for example
/// `graph.external().authorization_systems().id(id).data_collection_info()`.
///
/// [`DataCollectionInfoResource`]: crate::requests::data_collection_info::DataCollectionInfoResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/datacollectioninfo?view=graph-rest-beta
pub struct DataCollectionInfo {
    /// `entitlements`. Never null.
    pub entitlements: mg::Field<mg::Boxed<super::EntitlementsDataCollectionInfo>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataCollectionInfo: "microsoft.graph.dataCollectionInfo", entity, base super::Entity;
    entitlements: "entitlements" required,
    id: "id" key required,
}

mg::derived_from! { DataCollectionInfo: super::Entity }
