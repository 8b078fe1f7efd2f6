// @generated
use crate::mg;

/// Entity type [`microsoft.graph.configManagerCollection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConfigManagerCollectionCollection`], for example
/// `graph.device_management().config_manager_collections()`.
///
/// Operations: `get_policy_summary`.
///
/// [`ConfigManagerCollectionCollection`]: crate::requests::config_manager_collection::ConfigManagerCollectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/configmanagercollection?view=graph-rest-beta
pub struct ConfigManagerCollection {
    /// `collectionIdentifier`.
    pub collection_identifier: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `hierarchyIdentifier`.
    pub hierarchy_identifier: mg::Field<String>,
    /// `hierarchyName`.
    pub hierarchy_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigManagerCollection: "microsoft.graph.configManagerCollection", entity, base super::Entity;
    collection_identifier: "collectionIdentifier",
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    hierarchy_identifier: "hierarchyIdentifier",
    hierarchy_name: "hierarchyName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { ConfigManagerCollection: super::Entity }
