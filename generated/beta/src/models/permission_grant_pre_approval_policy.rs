// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionGrantPreApprovalPolicy`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissiongrantpreapprovalpolicy?view=graph-rest-beta>
    PermissionGrantPreApprovalPolicy "microsoft.graph.permissionGrantPreApprovalPolicy" "entity open" : super::DirectoryObject;
    /// `conditions`: Collection(preApprovalDetail)
    conditions "conditions": Vec<super::PreApprovalDetail>,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PermissionGrantPreApprovalPolicy: super::DirectoryObject, super::Entity }
