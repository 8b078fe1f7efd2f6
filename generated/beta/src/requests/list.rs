// @generated
use crate::{mg, models, requests};

/// Requests on one [`List`](models::List): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.drive().list_()`.
#[derive(Clone, Debug)]
pub struct ListResource(mg::One<models::List, requests::base_item::BaseItemResource>);

mg::builder! { ListResource: mg::One<models::List, requests::base_item::BaseItemResource> }

impl ListResource {
    /// `…/activities`: many [`ItemActivityOld`](models::ItemActivityOld).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application).
    #[inline]
    pub fn activities(&self) -> requests::item_activity_old::ItemActivityOldCollection {
        mg::navigate(self, "activities")
    }

    /// `…/columns`: many [`ColumnDefinition`](models::ColumnDefinition).
    ///
    /// Least privileged permission to read: `Sites.Manage.All` (delegated, application).
    #[inline]
    pub fn columns(&self) -> requests::column_definition::ColumnDefinitionCollection {
        mg::navigate(self, "columns")
    }

    /// `…/contentTypes`: many [`ContentType`](models::ContentType).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn content_types(&self) -> requests::content_type::ContentTypeCollection {
        mg::navigate(self, "contentTypes")
    }

    /// `…/drive`: [`Drive`](models::Drive).
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::navigate(self, "drive")
    }

    /// `…/items`: many [`ListItem`](models::ListItem).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn items(&self) -> requests::list_item::ListItemCollection {
        mg::navigate(self, "items")
    }

    /// `…/operations`: many [`RichLongRunningOperation`](models::RichLongRunningOperation).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::rich_long_running_operation::RichLongRunningOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/permissions`: many [`Permission`](models::Permission).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::navigate(self, "permissions")
    }

    /// `…/subscriptions`: many [`Subscription`](models::Subscription).
    #[inline]
    pub fn subscriptions(&self) -> requests::subscription::SubscriptionCollection {
        mg::navigate(self, "subscriptions")
    }
}

/// Requests on a collection of [`List`](models::List): `list`, `create`, `count`, `id` for one of
/// them.
///
/// For example `graph.sites().id(id).lists()`.
pub type ListCollection = mg::Many<models::List, ListResource>;
