// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.remoteItem`, a complex type.
    RemoteItem "microsoft.graph.remoteItem" "complex";
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `file`: file
    file "file": mg::Boxed<super::File>,
    /// `fileSystemInfo`: fileSystemInfo
    file_system_info "fileSystemInfo": mg::Boxed<super::FileSystemInfo>,
    /// `folder`: folder
    folder "folder": mg::Boxed<super::Folder>,
    /// `id`: String
    id "id": String,
    /// `image`: image
    image "image": mg::Boxed<super::Image>,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `package`: package
    package "package": mg::Boxed<super::Package>,
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<super::ItemReference>,
    /// `shared`: shared
    shared "shared": mg::Boxed<super::Shared>,
    /// `sharepointIds`: sharepointIds
    sharepoint_ids "sharepointIds": mg::Boxed<super::SharepointIds>,
    /// `size`: Int64
    size "size": i64,
    /// `specialFolder`: specialFolder
    special_folder "specialFolder": mg::Boxed<super::SpecialFolder>,
    /// `video`: video
    video "video": mg::Boxed<super::Video>,
    /// `webDavUrl`: String
    web_dav_url "webDavUrl": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}
