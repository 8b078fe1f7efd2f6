// @generated
use crate::{mg, models, requests};

/// Requests on one [`ListItem`](models::ListItem): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.shares().id(id).list_item()`.
#[derive(Clone, Debug)]
pub struct ListItemResource(
    mg::One<models::ListItem, requests::base_item::BaseItemResource>,
);

mg::builder! { ListItemResource: mg::One<models::ListItem, requests::base_item::BaseItemResource> }

impl ListItemResource {
    /// `…/activities`: many [`ItemActivityOld`](models::ItemActivityOld).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application).
    #[inline]
    pub fn activities(&self) -> requests::item_activity_old::ItemActivityOldCollection {
        mg::navigate(self, "activities")
    }

    /// `…/analytics`: [`ItemAnalytics`](models::ItemAnalytics).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application).
    #[inline]
    pub fn analytics(&self) -> requests::item_analytics::ItemAnalyticsResource {
        mg::navigate(self, "analytics")
    }

    /// `…/documentSetVersions`: many [`DocumentSetVersion`](models::DocumentSetVersion).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn document_set_versions(
        &self,
    ) -> requests::document_set_version::DocumentSetVersionCollection {
        mg::navigate(self, "documentSetVersions")
    }

    /// `…/driveItem`: [`DriveItem`](models::DriveItem).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application).
    #[inline]
    pub fn drive_item(&self) -> requests::drive_item::DriveItemResource {
        mg::navigate(self, "driveItem")
    }

    /// `…/fields`: [`FieldValueSet`](models::FieldValueSet).
    #[inline]
    pub fn fields(&self) -> requests::field_value_set::FieldValueSetResource {
        mg::navigate(self, "fields")
    }

    /// `…/permissions`: many [`Permission`](models::Permission).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::navigate(self, "permissions")
    }

    /// `…/versions`: many [`ListItemVersion`](models::ListItemVersion).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn versions(&self) -> requests::list_item_version::ListItemVersionCollection {
        mg::navigate(self, "versions")
    }

    /// `POST …/createLink`.
    ///
    /// Returns [`Permission`](models::Permission).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn create_link(
        &self,
        parameters: CreateLink,
    ) -> mg::Request<models::Permission> {
        self.raw().action_with("createLink", &parameters)
    }

    /// `GET …/getActivitiesByInterval(startDateTime=…,endDateTime=…,interval=…)`.
    ///
    /// Returns a page of [`ItemActivityStat`](models::ItemActivityStat).
    ///
    /// Least privileged permission: `Files.Read` (delegated), `Files.Read.All` (application).
    #[inline]
    pub fn get_activities_by_interval(
        &self,
        parameters: GetActivitiesByInterval,
    ) -> mg::Request<mg::Page<models::ItemActivityStat>> {
        self.raw().function_with("getActivitiesByInterval", &parameters)
    }
}

/// Requests on a collection of [`ListItem`](models::ListItem): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.drive().list_().items()`.
#[derive(Clone, Debug)]
pub struct ListItemCollection(mg::Many<models::ListItem, ListItemResource>);

mg::builder! { ListItemCollection: mg::Many<models::ListItem, ListItemResource> }

impl ListItemCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`ListItem`](models::ListItem).
    ///
    /// Least privileged permission: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::ListItem>> {
        self.raw().function("delta")
    }

    /// `GET …/delta(token=…)`.
    ///
    /// Returns a page of [`ListItem`](models::ListItem).
    ///
    /// Least privileged permission: `Sites.Read.All` (delegated, application).
    #[doc(alias = "delta")]
    #[inline]
    pub fn delta_with(
        &self,
        parameters: impl Into<Delta>,
    ) -> mg::Request<mg::Page<models::ListItem>> {
        self.raw().function_with("delta", &parameters.into())
    }
}

/// Parameters of [`ListItemResource::create_link`].
pub struct CreateLink {
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// `recipients`.
    pub recipients: mg::Field<Vec<models::DriveRecipient>>,
    /// `retainInheritedPermissions`.
    pub retain_inherited_permissions: mg::Field<bool>,
    /// `scope`.
    pub scope: mg::Field<String>,
    /// `sendNotification`. Optional.
    pub send_notification: mg::Field<bool>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateLink: "microsoft.graph.createLink", parameters;
    expiration_date_time: "expirationDateTime",
    message: "message",
    password: "password" secret,
    recipients: "recipients",
    retain_inherited_permissions: "retainInheritedPermissions",
    scope: "scope",
    send_notification: "sendNotification" optional,
    type_: "type",
}

/// Parameters of [`ListItemResource::get_activities_by_interval`].
pub struct GetActivitiesByInterval {
    /// `endDateTime`.
    pub end_date_time: mg::Field<String>,
    /// `interval`.
    pub interval: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActivitiesByInterval: "microsoft.graph.getActivitiesByInterval", parameters;
    end_date_time: "endDateTime",
    interval: "interval",
    start_date_time: "startDateTime",
}

mg::required_parameters! {
    GetActivitiesByInterval;
    start_date_time: String,
    end_date_time: String,
    interval: String,
}

/// Parameters of [`ListItemCollection::delta_with`].
///
/// A call can pass `token` alone.
pub struct Delta {
    /// `token`.
    pub token: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Delta: "microsoft.graph.delta", parameters;
    token: "token",
}

mg::required_parameters! {
    Delta;
    token: String,
}
