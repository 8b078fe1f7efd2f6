// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectionUnitsBulkJobBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/protectionunitsbulkjobbase?view=graph-rest-beta>
    ProtectionUnitsBulkJobBase "microsoft.graph.protectionUnitsBulkJobBase" "entity abstract" : super::Entity => ProtectionUnitsBulkJobBaseKind;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
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
    /// `status`: protectionUnitsBulkJobStatus, not null
    status "status" "r": mg::Open<super::ProtectionUnitsBulkJobStatus>,
}

mg::derived_from! { ProtectionUnitsBulkJobBase: super::Entity }

/// The types derived from `microsoft.graph.protectionUnitsBulkJobBase`.
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
