// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointBrowseSession`][reference], derived from
/// [`BrowseSessionBase`](super::BrowseSessionBase).
///
/// Requests: [`SharePointBrowseSessionCollection`], for example
/// `graph.solutions().backup_restore().share_point_browse_sessions()`.
///
/// Operations: `browse`, `browse_function`.
///
/// [`SharePointBrowseSessionCollection`]: crate::requests::share_point_browse_session::SharePointBrowseSessionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointbrowsesession?view=graph-rest-beta
pub struct SharePointBrowseSession {
    /// `backupSizeInBytes`.
    pub backup_size_in_bytes: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `restorePointDateTime`.
    pub restore_point_date_time: mg::Field<mg::DateTimeOffset>,
    /// `restorePointId`.
    pub restore_point_id: mg::Field<String>,
    /// `siteId`.
    pub site_id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::BrowseSessionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointBrowseSession: "microsoft.graph.sharePointBrowseSession", entity, base super::BrowseSessionBase;
    backup_size_in_bytes: "backupSizeInBytes",
    created_date_time: "createdDateTime",
    error: "error",
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    restore_point_date_time: "restorePointDateTime",
    restore_point_id: "restorePointId",
    site_id: "siteId",
    status: "status" required,
}

mg::derived_from! { SharePointBrowseSession: super::BrowseSessionBase, super::Entity }
