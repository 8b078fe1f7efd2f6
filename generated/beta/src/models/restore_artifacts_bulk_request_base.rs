// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/restoreartifactsbulkrequestbase?view=graph-rest-beta>
    RestoreArtifactsBulkRequestBase "microsoft.graph.restoreArtifactsBulkRequestBase" "entity" : super::Entity => RestoreArtifactsBulkRequestBaseKind;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `destinationType`: destinationType
    destination_type "destinationType": mg::Open<super::DestinationType>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `protectionTimePeriod`: timePeriod
    protection_time_period "protectionTimePeriod": mg::Boxed<super::TimePeriod>,
    /// `protectionUnitIds`: Collection(String)
    protection_unit_ids "protectionUnitIds": Vec<String>,
    /// `restorePointPreference`: restorePointPreference
    restore_point_preference "restorePointPreference": mg::Open<super::RestorePointPreference>,
    /// `status`: restoreArtifactsBulkRequestStatus, not null
    status "status" "r": mg::Open<super::RestoreArtifactsBulkRequestStatus>,
    /// `tags`: restorePointTags
    tags "tags": mg::Flags<super::RestorePointTags>,
}

mg::derived_from! { RestoreArtifactsBulkRequestBase: super::Entity }

/// The types derived from `microsoft.graph.restoreArtifactsBulkRequestBase`.
#[non_exhaustive]
pub enum RestoreArtifactsBulkRequestBaseKind {
    DriveRestoreArtifactsBulkAdditionRequest(
        Box<super::DriveRestoreArtifactsBulkAdditionRequest>,
    ),
    MailboxRestoreArtifactsBulkAdditionRequest(
        Box<super::MailboxRestoreArtifactsBulkAdditionRequest>,
    ),
    SiteRestoreArtifactsBulkAdditionRequest(
        Box<super::SiteRestoreArtifactsBulkAdditionRequest>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<RestoreArtifactsBulkRequestBase>),
}

mg::family! {
    RestoreArtifactsBulkRequestBase => RestoreArtifactsBulkRequestBaseKind;
    DriveRestoreArtifactsBulkAdditionRequest(super::DriveRestoreArtifactsBulkAdditionRequest),
    MailboxRestoreArtifactsBulkAdditionRequest(super::MailboxRestoreArtifactsBulkAdditionRequest),
    SiteRestoreArtifactsBulkAdditionRequest(super::SiteRestoreArtifactsBulkAdditionRequest),
}
