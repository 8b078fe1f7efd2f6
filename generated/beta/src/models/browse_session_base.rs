// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.browseSessionBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`BrowseSessionBaseCollection`], for example
/// `graph.solutions().backup_restore().browse_sessions()`.
///
/// Operations: `browse`, `browse_function`.
///
/// [`BrowseSessionBaseCollection`]: crate::requests::browse_session_base::BrowseSessionBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/browsesessionbase?view=graph-rest-beta
pub struct BrowseSessionBase {
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
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::BrowseSessionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BrowseSessionBase: "microsoft.graph.browseSessionBase", entity abstract, base super::Entity, family BrowseSessionBaseKind;
    backup_size_in_bytes: "backupSizeInBytes",
    created_date_time: "createdDateTime",
    error: "error",
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    restore_point_date_time: "restorePointDateTime",
    restore_point_id: "restorePointId",
    status: "status" required,
}

mg::derived_from! { BrowseSessionBase: super::Entity }

/// The types derived from [`BrowseSessionBase`].
#[non_exhaustive]
pub enum BrowseSessionBaseKind {
    OneDriveForBusinessBrowseSession(Box<super::OneDriveForBusinessBrowseSession>),
    SharePointBrowseSession(Box<super::SharePointBrowseSession>),
    /// None of these, or a type that this version does not know.
    Other(Box<BrowseSessionBase>),
}

mg::family! {
    BrowseSessionBase => BrowseSessionBaseKind;
    OneDriveForBusinessBrowseSession(super::OneDriveForBusinessBrowseSession),
    SharePointBrowseSession(super::SharePointBrowseSession),
}
