// @generated
use crate::{mg, models, requests};

/// Requests on one [`BaseItem`](models::BaseItem): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.sites().id(id).items().id(id)`.
#[derive(Clone, Debug)]
pub struct BaseItemResource(mg::One<models::BaseItem>);

mg::builder! { BaseItemResource: mg::One<models::BaseItem> }

impl BaseItemResource {
    /// `…/createdByUser`: [`User`](models::User).
    #[inline]
    pub fn created_by_user(&self) -> requests::user::UserResource {
        mg::navigate(self, "createdByUser")
    }

    /// `…/lastModifiedByUser`: [`User`](models::User).
    #[inline]
    pub fn last_modified_by_user(&self) -> requests::user::UserResource {
        mg::navigate(self, "lastModifiedByUser")
    }

    /// `…/microsoft.graph.baseSitePage`: cast to [`BaseSitePage`](models::BaseSitePage).
    #[doc(alias = "microsoft.graph.baseSitePage")]
    #[inline]
    pub fn cast_to_base_site_page(
        &self,
    ) -> requests::base_site_page::BaseSitePageResource {
        mg::navigate(self, "microsoft.graph.baseSitePage")
    }

    /// `…/microsoft.graph.drive`: cast to [`Drive`](models::Drive).
    #[doc(alias = "microsoft.graph.drive")]
    #[inline]
    pub fn cast_to_drive(&self) -> requests::drive::DriveResource {
        mg::navigate(self, "microsoft.graph.drive")
    }

    /// `…/microsoft.graph.driveItem`: cast to [`DriveItem`](models::DriveItem).
    #[doc(alias = "microsoft.graph.driveItem")]
    #[inline]
    pub fn cast_to_drive_item(&self) -> requests::drive_item::DriveItemResource {
        mg::navigate(self, "microsoft.graph.driveItem")
    }

    /// `…/microsoft.graph.list`: cast to [`List`](models::List).
    #[doc(alias = "microsoft.graph.list")]
    #[inline]
    pub fn cast_to_list(&self) -> requests::list::ListResource {
        mg::navigate(self, "microsoft.graph.list")
    }

    /// `…/microsoft.graph.listItem`: cast to [`ListItem`](models::ListItem).
    #[doc(alias = "microsoft.graph.listItem")]
    #[inline]
    pub fn cast_to_list_item(&self) -> requests::list_item::ListItemResource {
        mg::navigate(self, "microsoft.graph.listItem")
    }

    /// `…/microsoft.graph.newsLinkPage`: cast to [`NewsLinkPage`](models::NewsLinkPage).
    #[doc(alias = "microsoft.graph.newsLinkPage")]
    #[inline]
    pub fn cast_to_news_link_page(
        &self,
    ) -> requests::news_link_page::NewsLinkPageResource {
        mg::navigate(self, "microsoft.graph.newsLinkPage")
    }

    /// `…/microsoft.graph.pageTemplate`: cast to [`PageTemplate`](models::PageTemplate).
    #[doc(alias = "microsoft.graph.pageTemplate")]
    #[inline]
    pub fn cast_to_page_template(
        &self,
    ) -> requests::page_template::PageTemplateResource {
        mg::navigate(self, "microsoft.graph.pageTemplate")
    }

    /// `…/microsoft.graph.recycleBin`: cast to [`RecycleBin`](models::RecycleBin).
    #[doc(alias = "microsoft.graph.recycleBin")]
    #[inline]
    pub fn cast_to_recycle_bin(&self) -> requests::recycle_bin::RecycleBinResource {
        mg::navigate(self, "microsoft.graph.recycleBin")
    }

    /// `…/microsoft.graph.recycleBinItem`: cast to [`RecycleBinItem`](models::RecycleBinItem).
    #[doc(alias = "microsoft.graph.recycleBinItem")]
    #[inline]
    pub fn cast_to_recycle_bin_item(
        &self,
    ) -> requests::recycle_bin_item::RecycleBinItemResource {
        mg::navigate(self, "microsoft.graph.recycleBinItem")
    }

    /// `…/microsoft.graph.sharedDriveItem`: cast to [`SharedDriveItem`](models::SharedDriveItem).
    #[doc(alias = "microsoft.graph.sharedDriveItem")]
    #[inline]
    pub fn cast_to_shared_drive_item(
        &self,
    ) -> requests::shared_drive_item::SharedDriveItemResource {
        mg::navigate(self, "microsoft.graph.sharedDriveItem")
    }

    /// `…/microsoft.graph.site`: cast to [`Site`](models::Site).
    #[doc(alias = "microsoft.graph.site")]
    #[inline]
    pub fn cast_to_site(&self) -> requests::site::SiteResource {
        mg::navigate(self, "microsoft.graph.site")
    }

    /// `…/microsoft.graph.sitePage`: cast to [`SitePage`](models::SitePage).
    #[doc(alias = "microsoft.graph.sitePage")]
    #[inline]
    pub fn cast_to_site_page(&self) -> requests::site_page::SitePageResource {
        mg::navigate(self, "microsoft.graph.sitePage")
    }

    /// `…/microsoft.graph.videoNewsLinkPage`: cast to
    /// [`VideoNewsLinkPage`](models::VideoNewsLinkPage).
    #[doc(alias = "microsoft.graph.videoNewsLinkPage")]
    #[inline]
    pub fn cast_to_video_news_link_page(
        &self,
    ) -> requests::video_news_link_page::VideoNewsLinkPageResource {
        mg::navigate(self, "microsoft.graph.videoNewsLinkPage")
    }
}

/// Requests on a collection of [`BaseItem`](models::BaseItem): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.sites().id(id).items()`.
#[derive(Clone, Debug)]
pub struct BaseItemCollection(mg::Many<models::BaseItem, BaseItemResource>);

mg::builder! { BaseItemCollection: mg::Many<models::BaseItem, BaseItemResource> }

impl BaseItemCollection {
    /// `…/microsoft.graph.baseSitePage`: the members that are
    /// [`BaseSitePage`](models::BaseSitePage).
    #[doc(alias = "microsoft.graph.baseSitePage")]
    #[inline]
    pub fn cast_to_base_site_page(
        &self,
    ) -> requests::base_site_page::BaseSitePageCollection {
        mg::navigate(self, "microsoft.graph.baseSitePage")
    }

    /// `…/microsoft.graph.drive`: the members that are [`Drive`](models::Drive).
    #[doc(alias = "microsoft.graph.drive")]
    #[inline]
    pub fn cast_to_drive(&self) -> requests::drive::DriveCollection {
        mg::navigate(self, "microsoft.graph.drive")
    }

    /// `…/microsoft.graph.driveItem`: the members that are [`DriveItem`](models::DriveItem).
    #[doc(alias = "microsoft.graph.driveItem")]
    #[inline]
    pub fn cast_to_drive_item(&self) -> requests::drive_item::DriveItemCollection {
        mg::navigate(self, "microsoft.graph.driveItem")
    }

    /// `…/microsoft.graph.list`: the members that are [`List`](models::List).
    #[doc(alias = "microsoft.graph.list")]
    #[inline]
    pub fn cast_to_list(&self) -> requests::list::ListCollection {
        mg::navigate(self, "microsoft.graph.list")
    }

    /// `…/microsoft.graph.listItem`: the members that are [`ListItem`](models::ListItem).
    #[doc(alias = "microsoft.graph.listItem")]
    #[inline]
    pub fn cast_to_list_item(&self) -> requests::list_item::ListItemCollection {
        mg::navigate(self, "microsoft.graph.listItem")
    }

    /// `…/microsoft.graph.newsLinkPage`: the members that are
    /// [`NewsLinkPage`](models::NewsLinkPage).
    #[doc(alias = "microsoft.graph.newsLinkPage")]
    #[inline]
    pub fn cast_to_news_link_page(
        &self,
    ) -> requests::news_link_page::NewsLinkPageCollection {
        mg::navigate(self, "microsoft.graph.newsLinkPage")
    }

    /// `…/microsoft.graph.pageTemplate`: the members that are
    /// [`PageTemplate`](models::PageTemplate).
    #[doc(alias = "microsoft.graph.pageTemplate")]
    #[inline]
    pub fn cast_to_page_template(
        &self,
    ) -> requests::page_template::PageTemplateCollection {
        mg::navigate(self, "microsoft.graph.pageTemplate")
    }

    /// `…/microsoft.graph.recycleBin`: the members that are [`RecycleBin`](models::RecycleBin).
    #[doc(alias = "microsoft.graph.recycleBin")]
    #[inline]
    pub fn cast_to_recycle_bin(&self) -> requests::recycle_bin::RecycleBinCollection {
        mg::navigate(self, "microsoft.graph.recycleBin")
    }

    /// `…/microsoft.graph.recycleBinItem`: the members that are
    /// [`RecycleBinItem`](models::RecycleBinItem).
    #[doc(alias = "microsoft.graph.recycleBinItem")]
    #[inline]
    pub fn cast_to_recycle_bin_item(
        &self,
    ) -> requests::recycle_bin_item::RecycleBinItemCollection {
        mg::navigate(self, "microsoft.graph.recycleBinItem")
    }

    /// `…/microsoft.graph.sharedDriveItem`: the members that are
    /// [`SharedDriveItem`](models::SharedDriveItem).
    #[doc(alias = "microsoft.graph.sharedDriveItem")]
    #[inline]
    pub fn cast_to_shared_drive_item(
        &self,
    ) -> requests::shared_drive_item::SharedDriveItemCollection {
        mg::navigate(self, "microsoft.graph.sharedDriveItem")
    }

    /// `…/microsoft.graph.site`: the members that are [`Site`](models::Site).
    #[doc(alias = "microsoft.graph.site")]
    #[inline]
    pub fn cast_to_site(&self) -> requests::site::SiteCollection {
        mg::navigate(self, "microsoft.graph.site")
    }

    /// `…/microsoft.graph.sitePage`: the members that are [`SitePage`](models::SitePage).
    #[doc(alias = "microsoft.graph.sitePage")]
    #[inline]
    pub fn cast_to_site_page(&self) -> requests::site_page::SitePageCollection {
        mg::navigate(self, "microsoft.graph.sitePage")
    }

    /// `…/microsoft.graph.videoNewsLinkPage`: the members that are
    /// [`VideoNewsLinkPage`](models::VideoNewsLinkPage).
    #[doc(alias = "microsoft.graph.videoNewsLinkPage")]
    #[inline]
    pub fn cast_to_video_news_link_page(
        &self,
    ) -> requests::video_news_link_page::VideoNewsLinkPageCollection {
        mg::navigate(self, "microsoft.graph.videoNewsLinkPage")
    }
}
