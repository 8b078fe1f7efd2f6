// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyFile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/policyfile?view=graph-rest-beta>
    PolicyFile "microsoft.graph.policyFile" "entity" : super::Entity;
    /// `content`: Binary
    content "content": mg::Binary,
    /// `fileType`: policyFileType, not null
    file_type "fileType" "r": mg::Open<super::PolicyFileType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: policyFileStatus, not null
    status "status" "r": mg::Open<super::PolicyFileStatus>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { PolicyFile: super::Entity }
