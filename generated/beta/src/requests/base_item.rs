// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.baseItem`, by its URL.
    ///
    /// For example `/sites/{site-id}/items/{baseItem-id}`.
    BaseItemResource(mg::One<models::BaseItem>)
}

impl BaseItemResource {
    /// `…/createdByUser`: `user`
    #[inline]
    pub fn created_by_user(&self) -> requests::user::UserResource {
        mg::to(self, "createdByUser")
    }

    /// `…/lastModifiedByUser`: `user`
    #[inline]
    pub fn last_modified_by_user(&self) -> requests::user::UserResource {
        mg::to(self, "lastModifiedByUser")
    }

    /// `…/microsoft.graph.baseSitePage`
    #[inline]
    pub fn as_base_site_page(&self) -> requests::base_site_page::BaseSitePageResource {
        mg::to(self, "microsoft.graph.baseSitePage")
    }

    /// `…/microsoft.graph.drive`
    #[inline]
    pub fn as_drive(&self) -> requests::drive::DriveResource {
        mg::to(self, "microsoft.graph.drive")
    }

    /// `…/microsoft.graph.driveItem`
    #[inline]
    pub fn as_drive_item(&self) -> requests::drive_item::DriveItemResource {
        mg::to(self, "microsoft.graph.driveItem")
    }

    /// `…/microsoft.graph.list`
    #[inline]
    pub fn as_list(&self) -> requests::list::ListResource {
        mg::to(self, "microsoft.graph.list")
    }

    /// `…/microsoft.graph.listItem`
    #[inline]
    pub fn as_list_item(&self) -> requests::list_item::ListItemResource {
        mg::to(self, "microsoft.graph.listItem")
    }

    /// `…/microsoft.graph.newsLinkPage`
    #[inline]
    pub fn as_news_link_page(&self) -> requests::news_link_page::NewsLinkPageResource {
        mg::to(self, "microsoft.graph.newsLinkPage")
    }

    /// `…/microsoft.graph.pageTemplate`
    #[inline]
    pub fn as_page_template(&self) -> requests::page_template::PageTemplateResource {
        mg::to(self, "microsoft.graph.pageTemplate")
    }

    /// `…/microsoft.graph.recycleBin`
    #[inline]
    pub fn as_recycle_bin(&self) -> requests::recycle_bin::RecycleBinResource {
        mg::to(self, "microsoft.graph.recycleBin")
    }

    /// `…/microsoft.graph.recycleBinItem`
    #[inline]
    pub fn as_recycle_bin_item(
        &self,
    ) -> requests::recycle_bin_item::RecycleBinItemResource {
        mg::to(self, "microsoft.graph.recycleBinItem")
    }

    /// `…/microsoft.graph.sharedDriveItem`
    #[inline]
    pub fn as_shared_drive_item(
        &self,
    ) -> requests::shared_drive_item::SharedDriveItemResource {
        mg::to(self, "microsoft.graph.sharedDriveItem")
    }

    /// `…/microsoft.graph.site`
    #[inline]
    pub fn as_site(&self) -> requests::site::SiteResource {
        mg::to(self, "microsoft.graph.site")
    }

    /// `…/microsoft.graph.sitePage`
    #[inline]
    pub fn as_site_page(&self) -> requests::site_page::SitePageResource {
        mg::to(self, "microsoft.graph.sitePage")
    }

    /// `…/microsoft.graph.videoNewsLinkPage`
    #[inline]
    pub fn as_video_news_link_page(
        &self,
    ) -> requests::video_news_link_page::VideoNewsLinkPageResource {
        mg::to(self, "microsoft.graph.videoNewsLinkPage")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.baseItem`, by its URL.
    ///
    /// For example `/sites/{site-id}/items`.
    BaseItemCollection(mg::Many<models::BaseItem, BaseItemResource>)
}

impl BaseItemCollection {
    /// `…/microsoft.graph.baseSitePage`
    #[inline]
    pub fn as_base_site_page(&self) -> requests::base_site_page::BaseSitePageCollection {
        mg::to(self, "microsoft.graph.baseSitePage")
    }

    /// `…/microsoft.graph.drive`
    #[inline]
    pub fn as_drive(&self) -> requests::drive::DriveCollection {
        mg::to(self, "microsoft.graph.drive")
    }

    /// `…/microsoft.graph.driveItem`
    #[inline]
    pub fn as_drive_item(&self) -> requests::drive_item::DriveItemCollection {
        mg::to(self, "microsoft.graph.driveItem")
    }

    /// `…/microsoft.graph.list`
    #[inline]
    pub fn as_list(&self) -> requests::list::ListCollection {
        mg::to(self, "microsoft.graph.list")
    }

    /// `…/microsoft.graph.listItem`
    #[inline]
    pub fn as_list_item(&self) -> requests::list_item::ListItemCollection {
        mg::to(self, "microsoft.graph.listItem")
    }

    /// `…/microsoft.graph.newsLinkPage`
    #[inline]
    pub fn as_news_link_page(&self) -> requests::news_link_page::NewsLinkPageCollection {
        mg::to(self, "microsoft.graph.newsLinkPage")
    }

    /// `…/microsoft.graph.pageTemplate`
    #[inline]
    pub fn as_page_template(&self) -> requests::page_template::PageTemplateCollection {
        mg::to(self, "microsoft.graph.pageTemplate")
    }

    /// `…/microsoft.graph.recycleBin`
    #[inline]
    pub fn as_recycle_bin(&self) -> requests::recycle_bin::RecycleBinCollection {
        mg::to(self, "microsoft.graph.recycleBin")
    }

    /// `…/microsoft.graph.recycleBinItem`
    #[inline]
    pub fn as_recycle_bin_item(
        &self,
    ) -> requests::recycle_bin_item::RecycleBinItemCollection {
        mg::to(self, "microsoft.graph.recycleBinItem")
    }

    /// `…/microsoft.graph.sharedDriveItem`
    #[inline]
    pub fn as_shared_drive_item(
        &self,
    ) -> requests::shared_drive_item::SharedDriveItemCollection {
        mg::to(self, "microsoft.graph.sharedDriveItem")
    }

    /// `…/microsoft.graph.site`
    #[inline]
    pub fn as_site(&self) -> requests::site::SiteCollection {
        mg::to(self, "microsoft.graph.site")
    }

    /// `…/microsoft.graph.sitePage`
    #[inline]
    pub fn as_site_page(&self) -> requests::site_page::SitePageCollection {
        mg::to(self, "microsoft.graph.sitePage")
    }

    /// `…/microsoft.graph.videoNewsLinkPage`
    #[inline]
    pub fn as_video_news_link_page(
        &self,
    ) -> requests::video_news_link_page::VideoNewsLinkPageCollection {
        mg::to(self, "microsoft.graph.videoNewsLinkPage")
    }
}
