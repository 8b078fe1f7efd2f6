// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.listItem`, by its URL.
    ///
    /// For example `/shares/{sharedDriveItem-id}/listItem`.
    ListItemResource(mg::One<models::ListItem, requests::base_item::BaseItemResource>)
}

impl ListItemResource {
    /// `…/activities`: many `itemActivityOLD`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn activities(&self) -> requests::item_activity_old::ItemActivityOldCollection {
        mg::to(self, "activities")
    }

    /// `…/analytics`: `itemAnalytics`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn analytics(&self) -> requests::item_analytics::ItemAnalyticsResource {
        mg::to(self, "analytics")
    }

    /// `…/documentSetVersions`: many `documentSetVersion`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.Selected | **Sites.Read.All**, **Sites.ReadWrite.All**, Sites.Selected, Sites.FullControl.All, Sites.Manage.All |
    /// | `GET …/{id}` | **Sites.Read.All**, **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.Selected | **Sites.Read.All**, **Sites.ReadWrite.All**, Sites.Selected, Sites.FullControl.All, Sites.Manage.All |
    /// | `POST` | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.Selected | **Sites.ReadWrite.All**, Sites.Selected, Sites.FullControl.All, Sites.Manage.All |
    /// | `DELETE …/{id}` | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.Selected | **Sites.ReadWrite.All**, Sites.Selected, Sites.FullControl.All, Sites.Manage.All |
    #[inline]
    pub fn document_set_versions(
        &self,
    ) -> requests::document_set_version::DocumentSetVersionCollection {
        mg::to(self, "documentSetVersions")
    }

    /// `…/driveItem`: `driveItem`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn drive_item(&self) -> requests::drive_item::DriveItemResource {
        mg::to(self, "driveItem")
    }

    /// `…/fields`: `fieldValueSet`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `PATCH` | **Sites.ReadWrite.All** | **Sites.ReadWrite.All** |
    #[inline]
    pub fn fields(&self) -> requests::field_value_set::FieldValueSetResource {
        mg::to(self, "fields")
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

    /// `…/versions`: many `listItemVersion`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn versions(&self) -> requests::list_item_version::ListItemVersionCollection {
        mg::to(self, "versions")
    }

    /// `POST …/createLink`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn create_link(
        &self,
        parameters: CreateLink,
    ) -> mg::Request<models::Permission> {
        mg::Path::action_with(self, "createLink", &parameters)
    }

    /// `GET …/getActivitiesByInterval(startDateTime=…,endDateTime=…,interval=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn get_activities_by_interval(
        &self,
        parameters: GetActivitiesByInterval,
    ) -> mg::Request<mg::Page<models::ItemActivityStat>> {
        mg::Path::function_with(self, "getActivitiesByInterval", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.listItem`, by its URL.
    ///
    /// For example `/drive/list/items`.
    ListItemCollection(mg::Many<models::ListItem, ListItemResource>)
}

impl ListItemCollection {
    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::ListItem>> {
        mg::Path::function(self, "delta")
    }

    /// `GET …/delta(token=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn delta_with(
        &self,
        parameters: Delta,
    ) -> mg::Request<mg::Page<models::ListItem>> {
        mg::Path::function_with(self, "delta", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.createLink`.
    CreateLink "microsoft.graph.createLink" "parameters";
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `message`: String
    message "message": String,
    /// `password`: String, masked in Debug
    password "password" "s": String,
    /// `recipients`: Collection(driveRecipient)
    recipients "recipients": Vec<models::DriveRecipient>,
    /// `retainInheritedPermissions`: Boolean
    retain_inherited_permissions "retainInheritedPermissions": bool,
    /// `scope`: String
    scope "scope": String,
    /// `sendNotification`: Boolean, optional
    send_notification "sendNotification" "o": bool,
    /// `type`: String
    type_ "type": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActivitiesByInterval`.
    GetActivitiesByInterval "microsoft.graph.getActivitiesByInterval" "parameters";
    /// `endDateTime`: String
    end_date_time "endDateTime": String,
    /// `interval`: String
    interval "interval": String,
    /// `startDateTime`: String
    start_date_time "startDateTime": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.delta`.
    Delta "microsoft.graph.delta" "parameters";
    /// `token`: String, masked in Debug
    token "token" "s": String,
}
