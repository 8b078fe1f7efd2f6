// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesSyncBehavior`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onpremisessyncbehavior?view=graph-rest-beta>
    OnPremisesSyncBehavior "microsoft.graph.onPremisesSyncBehavior" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCloudManaged`: Boolean, not null
    is_cloud_managed "isCloudManaged" "r": bool,
}

mg::derived_from! { OnPremisesSyncBehavior: super::Entity }
