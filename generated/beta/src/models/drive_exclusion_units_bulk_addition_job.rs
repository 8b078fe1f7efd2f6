// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driveExclusionUnitsBulkAdditionJob`, an entity type derived from `microsoft.graph.exclusionUnitBulkAdditionJob`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/driveexclusionunitsbulkadditionjob?view=graph-rest-beta>
    DriveExclusionUnitsBulkAdditionJob "microsoft.graph.driveExclusionUnitsBulkAdditionJob" "entity" : super::ExclusionUnitBulkAdditionJob;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
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
    /// `status`: exclusionUnitBulkJobStatus, not null
    status "status" "r": mg::Open<super::ExclusionUnitBulkJobStatus>,
}

mg::derived_from! { DriveExclusionUnitsBulkAdditionJob: super::ExclusionUnitBulkAdditionJob, super::Entity }
