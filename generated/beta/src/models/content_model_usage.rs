// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentModelUsage`, a complex type.
    ContentModelUsage "microsoft.graph.contentModelUsage" "complex";
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `driveId`: String
    drive_id "driveId": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `modelId`: String
    model_id "modelId": String,
    /// `modelVersion`: String
    model_version "modelVersion": String,
}
