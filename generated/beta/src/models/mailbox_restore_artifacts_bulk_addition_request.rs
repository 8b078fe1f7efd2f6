// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest`, an entity type derived from `microsoft.graph.restoreArtifactsBulkRequestBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailboxrestoreartifactsbulkadditionrequest?view=graph-rest-beta>
    MailboxRestoreArtifactsBulkAdditionRequest "microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest" "entity" : super::RestoreArtifactsBulkRequestBase;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `destinationType`: destinationType
    destination_type "destinationType": mg::Open<super::DestinationType>,
    /// `directoryObjectIds`: Collection(String)
    directory_object_ids "directoryObjectIds": Vec<String>,
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
    /// `mailboxes`: Collection(String)
    mailboxes "mailboxes": Vec<String>,
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

mg::derived_from! { MailboxRestoreArtifactsBulkAdditionRequest: super::RestoreArtifactsBulkRequestBase, super::Entity }
