// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.siteArchivalDetails`, a complex type.
    SiteArchivalDetails "microsoft.graph.siteArchivalDetails" "complex";
    /// `archiveStatus`: siteArchiveStatus
    archive_status "archiveStatus": mg::Open<super::SiteArchiveStatus>,
    /// `archivedBy`: identitySet
    archived_by "archivedBy": mg::Boxed<super::IdentitySet>,
    /// `archivedDateTime`: DateTimeOffset
    archived_date_time "archivedDateTime": mg::DateTimeOffset,
}
