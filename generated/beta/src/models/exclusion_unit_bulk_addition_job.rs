// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exclusionUnitBulkAdditionJob`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exclusionunitbulkadditionjob?view=graph-rest-beta>
    ExclusionUnitBulkAdditionJob "microsoft.graph.exclusionUnitBulkAdditionJob" "entity abstract" : super::Entity => ExclusionUnitBulkAdditionJobKind;
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
    /// `status`: exclusionUnitBulkJobStatus, not null
    status "status" "r": mg::Open<super::ExclusionUnitBulkJobStatus>,
}

mg::derived_from! { ExclusionUnitBulkAdditionJob: super::Entity }

/// The types derived from `microsoft.graph.exclusionUnitBulkAdditionJob`.
#[non_exhaustive]
pub enum ExclusionUnitBulkAdditionJobKind {
    DriveExclusionUnitsBulkAdditionJob(Box<super::DriveExclusionUnitsBulkAdditionJob>),
    MailboxExclusionUnitsBulkAdditionJob(
        Box<super::MailboxExclusionUnitsBulkAdditionJob>,
    ),
    SiteExclusionUnitsBulkAdditionJob(Box<super::SiteExclusionUnitsBulkAdditionJob>),
    /// None of these, or a type that this version does not know.
    Other(Box<ExclusionUnitBulkAdditionJob>),
}

mg::family! {
    ExclusionUnitBulkAdditionJob => ExclusionUnitBulkAdditionJobKind;
    DriveExclusionUnitsBulkAdditionJob(super::DriveExclusionUnitsBulkAdditionJob),
    MailboxExclusionUnitsBulkAdditionJob(super::MailboxExclusionUnitsBulkAdditionJob),
    SiteExclusionUnitsBulkAdditionJob(super::SiteExclusionUnitsBulkAdditionJob),
}
