// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.browseSessionBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/browsesessionbase?view=graph-rest-beta>
    BrowseSessionBase "microsoft.graph.browseSessionBase" "entity abstract" : super::Entity => BrowseSessionBaseKind;
    /// `backupSizeInBytes`: String
    backup_size_in_bytes "backupSizeInBytes": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `restorePointDateTime`: DateTimeOffset
    restore_point_date_time "restorePointDateTime": mg::DateTimeOffset,
    /// `restorePointId`: String
    restore_point_id "restorePointId": String,
    /// `status`: browseSessionStatus, not null
    status "status" "r": mg::Open<super::BrowseSessionStatus>,
}

mg::derived_from! { BrowseSessionBase: super::Entity }

/// The types derived from `microsoft.graph.browseSessionBase`.
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
