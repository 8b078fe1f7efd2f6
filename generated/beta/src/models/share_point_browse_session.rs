// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointBrowseSession`, an entity type derived from `microsoft.graph.browseSessionBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointbrowsesession?view=graph-rest-beta>
    SharePointBrowseSession "microsoft.graph.sharePointBrowseSession" "entity" : super::BrowseSessionBase;
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
    /// `siteId`: String
    site_id "siteId": String,
    /// `status`: browseSessionStatus, not null
    status "status" "r": mg::Open<super::BrowseSessionStatus>,
}

mg::derived_from! { SharePointBrowseSession: super::BrowseSessionBase, super::Entity }
