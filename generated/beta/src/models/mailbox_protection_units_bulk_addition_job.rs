// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mailboxProtectionUnitsBulkAdditionJob`][reference], derived from
/// [`ProtectionUnitsBulkJobBase`](super::ProtectionUnitsBulkJobBase).
///
/// Requests: [`MailboxProtectionUnitsBulkAdditionJobCollection`], for example
/// `graph.solutions().backup_restore().mailbox_protection_units_bulk_addition_jobs()`.
///
/// [`MailboxProtectionUnitsBulkAdditionJobCollection`]: crate::requests::mailbox_protection_units_bulk_addition_job::MailboxProtectionUnitsBulkAdditionJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailboxprotectionunitsbulkadditionjob?view=graph-rest-beta
pub struct MailboxProtectionUnitsBulkAdditionJob {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ProtectionUnitsBulkJobStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxProtectionUnitsBulkAdditionJob: "microsoft.graph.mailboxProtectionUnitsBulkAdditionJob", entity, base super::ProtectionUnitsBulkJobBase;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    directory_object_ids: "directoryObjectIds",
    display_name: "displayName",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    mailboxes: "mailboxes",
    status: "status" required,
}

mg::derived_from! { MailboxProtectionUnitsBulkAdditionJob: super::ProtectionUnitsBulkJobBase, super::Entity }
