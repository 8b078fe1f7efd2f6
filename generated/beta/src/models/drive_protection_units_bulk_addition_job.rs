// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driveProtectionUnitsBulkAdditionJob`, an entity type derived from `microsoft.graph.protectionUnitsBulkJobBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/driveprotectionunitsbulkadditionjob?view=graph-rest-beta>
    DriveProtectionUnitsBulkAdditionJob "microsoft.graph.driveProtectionUnitsBulkAdditionJob" "entity" : super::ProtectionUnitsBulkJobBase;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `directoryObjectIds`: Collection(String)
    directory_object_ids "directoryObjectIds": Vec<String>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `drives`: Collection(String)
    drives "drives": Vec<String>,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: protectionUnitsBulkJobStatus, not null
    status "status" "r": mg::Open<super::ProtectionUnitsBulkJobStatus>,
}

mg::derived_from! { DriveProtectionUnitsBulkAdditionJob: super::ProtectionUnitsBulkJobBase, super::Entity }
