// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemReference`, a complex type.
    ItemReference "microsoft.graph.itemReference" "complex";
    /// `driveId`: String
    drive_id "driveId": String,
    /// `driveType`: String
    drive_type "driveType": String,
    /// `id`: String
    id "id": String,
    /// `name`: String
    name "name": String,
    /// `path`: String
    path "path": String,
    /// `shareId`: String
    share_id "shareId": String,
    /// `sharepointIds`: sharepointIds
    sharepoint_ids "sharepointIds": mg::Boxed<super::SharepointIds>,
    /// `siteId`: String
    site_id "siteId": String,
}
