// @generated
use crate::mg;

/// Complex type `microsoft.graph.remoteItem`.
pub struct RemoteItem {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `file`.
    pub file: mg::Field<mg::Boxed<super::File>>,
    /// `fileSystemInfo`.
    pub file_system_info: mg::Field<mg::Boxed<super::FileSystemInfo>>,
    /// `folder`.
    pub folder: mg::Field<mg::Boxed<super::Folder>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `image`.
    pub image: mg::Field<mg::Boxed<super::Image>>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `package`.
    pub package: mg::Field<mg::Boxed<super::Package>>,
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `shared`.
    pub shared: mg::Field<mg::Boxed<super::Shared>>,
    /// `sharepointIds`.
    pub sharepoint_ids: mg::Field<mg::Boxed<super::SharepointIds>>,
    /// `size`.
    pub size: mg::Field<i64>,
    /// `specialFolder`.
    pub special_folder: mg::Field<mg::Boxed<super::SpecialFolder>>,
    /// `video`.
    pub video: mg::Field<mg::Boxed<super::Video>>,
    /// `webDavUrl`.
    pub web_dav_url: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoteItem: "microsoft.graph.remoteItem", complex;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    file: "file",
    file_system_info: "fileSystemInfo",
    folder: "folder",
    id: "id",
    image: "image",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    name: "name",
    package: "package",
    parent_reference: "parentReference",
    shared: "shared",
    sharepoint_ids: "sharepointIds",
    size: "size",
    special_folder: "specialFolder",
    video: "video",
    web_dav_url: "webDavUrl",
    web_url: "webUrl",
}
