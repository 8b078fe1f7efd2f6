// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mailboxExclusionUnitsBulkAdditionJob`][reference], derived from
/// [`ExclusionUnitBulkAdditionJob`](super::ExclusionUnitBulkAdditionJob).
///
/// Requests: [`MailboxExclusionUnitsBulkAdditionJobCollection`], for example
/// `graph.solutions().backup_restore().mailbox_exclusion_units_bulk_addition_jobs()`.
///
/// [`MailboxExclusionUnitsBulkAdditionJobCollection`]: crate::requests::mailbox_exclusion_units_bulk_addition_job::MailboxExclusionUnitsBulkAdditionJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailboxexclusionunitsbulkadditionjob?view=graph-rest-beta
pub struct MailboxExclusionUnitsBulkAdditionJob {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    pub status: mg::Field<mg::Open<super::ExclusionUnitBulkJobStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxExclusionUnitsBulkAdditionJob: "microsoft.graph.mailboxExclusionUnitsBulkAdditionJob", entity, base super::ExclusionUnitBulkAdditionJob;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    mailboxes: "mailboxes",
    status: "status" required,
}

mg::derived_from! { MailboxExclusionUnitsBulkAdditionJob: super::ExclusionUnitBulkAdditionJob, super::Entity }
