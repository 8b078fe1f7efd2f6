// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegatedPermissionClassification`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/delegatedpermissionclassification?view=graph-rest-beta>
    DelegatedPermissionClassification "microsoft.graph.delegatedPermissionClassification" "entity" : super::Entity;
    /// `classification`: permissionClassificationType
    classification "classification": mg::Open<super::PermissionClassificationType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `permissionId`: String
    permission_id "permissionId": String,
    /// `permissionName`: String
    permission_name "permissionName": String,
}

mg::derived_from! { DelegatedPermissionClassification: super::Entity }
