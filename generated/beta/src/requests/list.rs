// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.list`, by its URL.
    ///
    /// For example `/drive/list`.
    ListResource(mg::One<models::List, requests::base_item::BaseItemResource>)
}

impl ListResource {
    /// `…/activities`: many `itemActivityOLD`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn activities(&self) -> requests::item_activity_old::ItemActivityOldCollection {
        mg::to(self, "activities")
    }

    /// `…/columns`: many `columnDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All |
    /// | `POST` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    /// | `PATCH …/{id}` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    /// | `DELETE …/{id}` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    #[inline]
    pub fn columns(&self) -> requests::column_definition::ColumnDefinitionCollection {
        mg::to(self, "columns")
    }

    /// `…/contentTypes`: many `contentType`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All |
    /// | `PATCH …/{id}` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    /// | `DELETE …/{id}` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    #[inline]
    pub fn content_types(&self) -> requests::content_type::ContentTypeCollection {
        mg::to(self, "contentTypes")
    }

    /// `…/drive`: `drive`
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::to(self, "drive")
    }

    /// `…/items`: many `listItem`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, **Sites.ReadWrite.All** | **Sites.Read.All**, **Sites.ReadWrite.All** |
    /// | `GET …/{id}` | **Sites.Read.All**, **Sites.ReadWrite.All** | **Sites.Read.All**, **Sites.ReadWrite.All**, Sites.Manage.All |
    /// | `POST` | **Sites.ReadWrite.All** | **Sites.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Sites.ReadWrite.All** | **Sites.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Sites.ReadWrite.All** | **Sites.ReadWrite.All** |
    #[inline]
    pub fn items(&self) -> requests::list_item::ListItemCollection {
        mg::to(self, "items")
    }

    /// `…/operations`: many `richLongRunningOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::rich_long_running_operation::RichLongRunningOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/permissions`: many `permission`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Sites.Read.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `POST` | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    /// | `PATCH …/{id}` | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    /// | `DELETE …/{id}` | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::to(self, "permissions")
    }

    /// `…/subscriptions`: many `subscription`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET …/{id}` | **Files.Read**, Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.ReadWrite.All |
    #[inline]
    pub fn subscriptions(&self) -> requests::subscription::SubscriptionCollection {
        mg::to(self, "subscriptions")
    }
}

/// A collection of `microsoft.graph.list`, by its URL.
///
/// For example `/sites/{site-id}/lists`.
pub type ListCollection = mg::Many<models::List, ListResource>;
