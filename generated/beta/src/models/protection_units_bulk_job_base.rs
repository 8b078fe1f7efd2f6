// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.protectionUnitsBulkJobBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/protectionunitsbulkjobbase?view=graph-rest-beta
pub struct ProtectionUnitsBulkJobBase {
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
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ProtectionUnitsBulkJobStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectionUnitsBulkJobBase: "microsoft.graph.protectionUnitsBulkJobBase", entity abstract, base super::Entity, family ProtectionUnitsBulkJobBaseKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    status: "status" required,
}

mg::derived_from! { ProtectionUnitsBulkJobBase: super::Entity }

/// The types derived from [`ProtectionUnitsBulkJobBase`].
#[non_exhaustive]
pub enum ProtectionUnitsBulkJobBaseKind {
    DriveProtectionUnitsBulkAdditionJob(Box<super::DriveProtectionUnitsBulkAdditionJob>),
    MailboxProtectionUnitsBulkAdditionJob(
        Box<super::MailboxProtectionUnitsBulkAdditionJob>,
    ),
    SiteProtectionUnitsBulkAdditionJob(Box<super::SiteProtectionUnitsBulkAdditionJob>),
    /// None of these, or a type that this version does not know.
    Other(Box<ProtectionUnitsBulkJobBase>),
}

mg::family! {
    ProtectionUnitsBulkJobBase => ProtectionUnitsBulkJobBaseKind;
    DriveProtectionUnitsBulkAdditionJob(super::DriveProtectionUnitsBulkAdditionJob),
    MailboxProtectionUnitsBulkAdditionJob(super::MailboxProtectionUnitsBulkAdditionJob),
    SiteProtectionUnitsBulkAdditionJob(super::SiteProtectionUnitsBulkAdditionJob),
}
