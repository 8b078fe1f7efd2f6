// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.baseItem`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/baseitem?view=graph-rest-beta>
    BaseItem "microsoft.graph.baseItem" "entity abstract" : super::Entity => BaseItemKind;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
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
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<super::ItemReference>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { BaseItem: super::Entity }

impl BaseItem {
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<BaseItem, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<BaseItem, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
}

/// The types derived from `microsoft.graph.baseItem`.
#[non_exhaustive]
pub enum BaseItemKind {
    BaseSitePage(Box<super::BaseSitePage>),
    Drive(Box<super::Drive>),
    DriveItem(Box<super::DriveItem>),
    List(Box<super::List>),
    ListItem(Box<super::ListItem>),
    NewsLinkPage(Box<super::NewsLinkPage>),
    PageTemplate(Box<super::PageTemplate>),
    RecycleBin(Box<super::RecycleBin>),
    RecycleBinItem(Box<super::RecycleBinItem>),
    SharedDriveItem(Box<super::SharedDriveItem>),
    Site(Box<super::Site>),
    SitePage(Box<super::SitePage>),
    VideoNewsLinkPage(Box<super::VideoNewsLinkPage>),
    /// None of these, or a type that this version does not know.
    Other(Box<BaseItem>),
}

mg::family! {
    BaseItem => BaseItemKind;
    BaseSitePage(super::BaseSitePage),
    Drive(super::Drive),
    DriveItem(super::DriveItem),
    List(super::List),
    ListItem(super::ListItem),
    NewsLinkPage(super::NewsLinkPage),
    PageTemplate(super::PageTemplate),
    RecycleBin(super::RecycleBin),
    RecycleBinItem(super::RecycleBinItem),
    SharedDriveItem(super::SharedDriveItem),
    Site(super::Site),
    SitePage(super::SitePage),
    VideoNewsLinkPage(super::VideoNewsLinkPage),
}
