// @generated
use crate::mg;

/// Complex type `microsoft.graph.siteArchivalDetails`.
pub struct SiteArchivalDetails {
    /// `archiveStatus`.
    pub archive_status: mg::Field<mg::Open<super::SiteArchiveStatus>>,
    /// `archivedBy`.
    pub archived_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `archivedDateTime`.
    pub archived_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SiteArchivalDetails: "microsoft.graph.siteArchivalDetails", complex;
    archive_status: "archiveStatus",
    archived_by: "archivedBy",
    archived_date_time: "archivedDateTime",
}
