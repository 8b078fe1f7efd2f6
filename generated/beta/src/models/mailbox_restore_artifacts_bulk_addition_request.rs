// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest`][reference], derived
/// from [`RestoreArtifactsBulkRequestBase`](super::RestoreArtifactsBulkRequestBase).
///
/// Requests: [`MailboxRestoreArtifactsBulkAdditionRequestCollection`], for example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .exchange_restore_sessions()
///     .id(id)
///     .mailbox_restore_artifacts_bulk_addition_requests()
/// ```
///
/// [`MailboxRestoreArtifactsBulkAdditionRequestCollection`]: crate::requests::mailbox_restore_artifacts_bulk_addition_request::MailboxRestoreArtifactsBulkAdditionRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailboxrestoreartifactsbulkadditionrequest?view=graph-rest-beta
pub struct MailboxRestoreArtifactsBulkAdditionRequest {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `destinationType`.
    pub destination_type: mg::Field<mg::Open<super::DestinationType>>,
    /// `directoryObjectIds`.
    pub directory_object_ids: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `mailboxes`.
    pub mailboxes: mg::Field<Vec<String>>,
    /// `protectionTimePeriod`.
    pub protection_time_period: mg::Field<mg::Boxed<super::TimePeriod>>,
    /// `protectionUnitIds`.
    pub protection_unit_ids: mg::Field<Vec<String>>,
    /// `restorePointPreference`.
    pub restore_point_preference: mg::Field<mg::Open<super::RestorePointPreference>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::RestoreArtifactsBulkRequestStatus>>,
    /// `tags`.
    pub tags: mg::Field<mg::Flags<super::RestorePointTags>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxRestoreArtifactsBulkAdditionRequest: "microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest", entity, base super::RestoreArtifactsBulkRequestBase;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    destination_type: "destinationType",
    directory_object_ids: "directoryObjectIds",
    display_name: "displayName",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    mailboxes: "mailboxes",
    protection_time_period: "protectionTimePeriod",
    protection_unit_ids: "protectionUnitIds",
    restore_point_preference: "restorePointPreference",
    status: "status" required,
    tags: "tags",
}

mg::derived_from! { MailboxRestoreArtifactsBulkAdditionRequest: super::RestoreArtifactsBulkRequestBase, super::Entity }
