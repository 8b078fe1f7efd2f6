// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.drive`, an entity type derived from `microsoft.graph.baseItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-beta>
    Drive "microsoft.graph.drive" "entity" : super::BaseItem;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `driveType`: String
    drive_type "driveType": String,
    /// `eTag`: String
    e_tag "eTag": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `owner`: identitySet
    owner "owner": mg::Boxed<super::IdentitySet>,
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<super::ItemReference>,
    /// `quota`: quota
    quota "quota": mg::Boxed<super::Quota>,
    /// `sharePointIds`: sharepointIds
    share_point_ids "sharePointIds": mg::Boxed<super::SharepointIds>,
    /// `system`: systemFacet
    system "system": mg::Boxed<super::SystemFacet>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { Drive: super::BaseItem, super::Entity }

impl Drive {
    /// `activities`: many `itemActivityOLD`, contained
    pub const ACTIVITIES: mg::Nav<Drive, Vec<super::ItemActivityOld>> = mg::Nav::new(
        "activities",
    );
    /// `bundles`: many `driveItem`, contained
    pub const BUNDLES: mg::Nav<Drive, Vec<super::DriveItem>> = mg::Nav::new("bundles");
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<Drive, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `following`: many `driveItem`, contained
    pub const FOLLOWING: mg::Nav<Drive, Vec<super::DriveItem>> = mg::Nav::new(
        "following",
    );
    /// `items`: many `driveItem`, contained
    pub const ITEMS: mg::Nav<Drive, Vec<super::DriveItem>> = mg::Nav::new("items");
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<Drive, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `list`: `list`, contained
    pub const LIST: mg::Nav<Drive, super::List> = mg::Nav::new("list");
    /// `root`: `driveItem`, contained
    pub const ROOT: mg::Nav<Drive, super::DriveItem> = mg::Nav::new("root");
    /// `special`: many `driveItem`, contained
    pub const SPECIAL: mg::Nav<Drive, Vec<super::DriveItem>> = mg::Nav::new("special");
}
