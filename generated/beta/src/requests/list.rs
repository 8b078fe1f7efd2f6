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
    #[inline]
    pub fn activities(&self) -> requests::item_activity_old::ItemActivityOldCollection {
        mg::to(self, "activities")
    }

    /// `…/columns`: many `columnDefinition`
    #[inline]
    pub fn columns(&self) -> requests::column_definition::ColumnDefinitionCollection {
        mg::to(self, "columns")
    }

    /// `…/contentTypes`: many `contentType`
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
    #[inline]
    pub fn items(&self) -> requests::list_item::ListItemCollection {
        mg::to(self, "items")
    }

    /// `…/operations`: many `richLongRunningOperation`
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::rich_long_running_operation::RichLongRunningOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/permissions`: many `permission`
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::to(self, "permissions")
    }

    /// `…/subscriptions`: many `subscription`
    #[inline]
    pub fn subscriptions(&self) -> requests::subscription::SubscriptionCollection {
        mg::to(self, "subscriptions")
    }
}

/// A collection of `microsoft.graph.list`, by its URL.
///
/// For example `/sites/{site-id}/lists`.
pub type ListCollection = mg::Many<models::List, ListResource>;
