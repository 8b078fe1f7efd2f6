// @generated
use crate::mg;

/// Entity type [`microsoft.graph.oneDriveForBusinessBrowseSession`][reference], derived from
/// [`BrowseSessionBase`](super::BrowseSessionBase).
///
/// Requests: [`OneDriveForBusinessBrowseSessionCollection`], for example
/// `graph.solutions().backup_restore().one_drive_for_business_browse_sessions()`.
///
/// Operations: `browse`, `browse_function`.
///
/// [`OneDriveForBusinessBrowseSessionCollection`]: crate::requests::one_drive_for_business_browse_session::OneDriveForBusinessBrowseSessionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onedriveforbusinessbrowsesession?view=graph-rest-beta
pub struct OneDriveForBusinessBrowseSession {
    /// `backupSizeInBytes`.
    pub backup_size_in_bytes: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `directoryObjectId`.
    pub directory_object_id: mg::Field<String>,
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
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::BrowseSessionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OneDriveForBusinessBrowseSession: "microsoft.graph.oneDriveForBusinessBrowseSession", entity, base super::BrowseSessionBase;
    backup_size_in_bytes: "backupSizeInBytes",
    created_date_time: "createdDateTime",
    directory_object_id: "directoryObjectId",
    error: "error",
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    restore_point_date_time: "restorePointDateTime",
    restore_point_id: "restorePointId",
    status: "status" required,
}

mg::derived_from! { OneDriveForBusinessBrowseSession: super::BrowseSessionBase, super::Entity }
