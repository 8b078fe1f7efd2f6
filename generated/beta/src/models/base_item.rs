// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.baseItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`BaseItemCollection`](crate::requests::base_item::BaseItemCollection), for example
/// `graph.sites().id(id).items()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/baseitem?view=graph-rest-beta
pub struct BaseItem {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `eTag`.
    pub e_tag: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BaseItem: "microsoft.graph.baseItem", entity abstract, base super::Entity, family BaseItemKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    description: "description",
    e_tag: "eTag",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name",
    parent_reference: "parentReference",
    web_url: "webUrl",
}

mg::derived_from! { BaseItem: super::Entity }

impl BaseItem {
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<BaseItem, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<BaseItem, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
}

/// The types derived from [`BaseItem`].
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
