// @generated
use crate::{mg, models, requests};

/// Requests on one [`DriveItem`](models::DriveItem): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.drive().root()`.
#[derive(Clone, Debug)]
pub struct DriveItemResource(
    mg::One<models::DriveItem, requests::base_item::BaseItemResource>,
);

mg::builder! { DriveItemResource: mg::One<models::DriveItem, requests::base_item::BaseItemResource> }

impl DriveItemResource {
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

    /// `…/children`: many [`DriveItem`](models::DriveItem).
    ///
    /// Reference: [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/driveitem-post-children?view=graph-rest-beta
    #[inline]
    pub fn children(&self) -> requests::drive_item::DriveItemCollection {
        mg::navigate(self, "children")
    }

    /// `…/extensions`: many [`Extension`](models::Extension).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application).
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::navigate(self, "extensions")
    }

    /// `…/listItem`: [`ListItem`](models::ListItem).
    #[inline]
    pub fn list_item(&self) -> requests::list_item::ListItemResource {
        mg::navigate(self, "listItem")
    }

    /// `…/permissions`: many [`Permission`](models::Permission).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/driveitem-list-permissions?view=graph-rest-beta
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::navigate(self, "permissions")
    }

    /// `…/retentionLabel`: [`ItemRetentionLabel`](models::ItemRetentionLabel).
    #[inline]
    pub fn retention_label(
        &self,
    ) -> requests::item_retention_label::ItemRetentionLabelResource {
        mg::navigate(self, "retentionLabel")
    }

    /// `…/subscriptions`: many [`Subscription`](models::Subscription).
    #[inline]
    pub fn subscriptions(&self) -> requests::subscription::SubscriptionCollection {
        mg::navigate(self, "subscriptions")
    }

    /// `…/thumbnails`: many [`ThumbnailSet`](models::ThumbnailSet).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-beta
    #[inline]
    pub fn thumbnails(&self) -> requests::thumbnail_set::ThumbnailSetCollection {
        mg::navigate(self, "thumbnails")
    }

    /// `…/versions`: many [`DriveItemVersion`](models::DriveItemVersion).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/driveitem-list-versions?view=graph-rest-beta
    #[inline]
    pub fn versions(&self) -> requests::drive_item_version::DriveItemVersionCollection {
        mg::navigate(self, "versions")
    }

    /// `…/workbook`: [`Workbook`](models::Workbook).
    #[inline]
    pub fn workbook(&self) -> requests::workbook::WorkbookResource {
        mg::navigate(self, "workbook")
    }

    /// `…:/{path}:`: the item at a path below this one, such as `folder/file.txt`.
    #[inline]
    pub fn by_path(&self, path: &str) -> Self {
        self.raw().by_path(path).into_builder()
    }

    /// `…/content`: the content of the stream.
    ///
    /// Reference: [get], [replace].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-beta
    /// [replace]: https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-beta
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }

    /// `…/contentStream`: the content of the stream.
    #[inline]
    pub fn content_stream(&self) -> mg::Media {
        self.raw().stream("contentStream")
    }

    /// `POST …/archive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn archive(&self) -> mg::Request<()> {
        self.raw().action("archive")
    }

    /// `POST …/assignSensitivityLabel`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn assign_sensitivity_label(
        &self,
        parameters: AssignSensitivityLabel,
    ) -> mg::Request<()> {
        self.raw().action_with("assignSensitivityLabel", &parameters)
    }

    /// `POST …/checkin`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-checkin?view=graph-rest-beta
    #[inline]
    pub fn checkin(&self, parameters: Checkin) -> mg::Request<()> {
        self.raw().action_with("checkin", &parameters)
    }

    /// `POST …/checkout`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-checkout?view=graph-rest-beta
    #[inline]
    pub fn checkout(&self) -> mg::Request<()> {
        self.raw().action("checkout")
    }

    /// `POST …/copy`.
    ///
    /// Returns 202 with [`DriveItem`](models::DriveItem).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-beta
    #[inline]
    pub fn copy(&self, parameters: Copy_) -> mg::Request<models::DriveItem> {
        self.raw().action_with("copy", &parameters)
    }

    /// `POST …/createLink`.
    ///
    /// Returns 201 with [`Permission`](models::Permission).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-beta
    #[inline]
    pub fn create_link(
        &self,
        parameters: CreateLink,
    ) -> mg::Request<models::Permission> {
        self.raw().action_with("createLink", &parameters)
    }

    /// `POST …/createUploadSession`.
    ///
    /// Returns 200 with [`UploadSession`](models::UploadSession).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Sites.ReadWrite.All`
    /// (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-beta
    #[inline]
    pub fn create_upload_session(
        &self,
        parameters: CreateUploadSession,
    ) -> mg::Request<models::UploadSession> {
        self.raw().action_with("createUploadSession", &parameters)
    }

    /// `GET …/delta`.
    ///
    /// Returns 200 with a page of [`DriveItem`](models::DriveItem).
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-beta
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::DriveItem>> {
        self.raw().function("delta")
    }

    /// `GET …/delta(token=…)`.
    ///
    /// Returns 200 with a page of [`DriveItem`](models::DriveItem).
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-beta
    #[doc(alias = "delta")]
    #[inline]
    pub fn delta_with(
        &self,
        parameters: impl Into<Delta>,
    ) -> mg::Request<mg::Page<models::DriveItem>> {
        self.raw().function_with("delta", &parameters.into())
    }

    /// `POST …/discardCheckout`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn discard_checkout(&self) -> mg::Request<()> {
        self.raw().action("discardCheckout")
    }

    /// `POST …/extractSensitivityLabels`.
    ///
    /// Returns [`ExtractSensitivityLabelsResult`](models::ExtractSensitivityLabelsResult).
    ///
    /// Least privileged permission: `Files.Read.All` (delegated, application).
    #[inline]
    pub fn extract_sensitivity_labels(
        &self,
    ) -> mg::Request<models::ExtractSensitivityLabelsResult> {
        self.raw().action("extractSensitivityLabels")
    }

    /// `POST …/follow`.
    ///
    /// Returns 200 with [`DriveItem`](models::DriveItem).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-follow?view=graph-rest-beta
    #[inline]
    pub fn follow(&self) -> mg::Request<models::DriveItem> {
        self.raw().action("follow")
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

    /// `POST …/invite`.
    ///
    /// Returns 200 with a page of [`Permission`](models::Permission).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-invite?view=graph-rest-beta
    #[inline]
    pub fn invite(
        &self,
        parameters: impl Into<Invite>,
    ) -> mg::Request<mg::Page<models::Permission>> {
        self.raw().action_with("invite", &parameters.into())
    }

    /// `POST …/lock`.
    ///
    /// Returns [`LockInfo`](models::LockInfo).
    #[inline]
    pub fn lock(&self, parameters: impl Into<Lock>) -> mg::Request<models::LockInfo> {
        self.raw().action_with("lock", &parameters.into())
    }

    /// `POST …/permanentDelete`.
    ///
    /// Returns no body.
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        self.raw().action("permanentDelete")
    }

    /// `POST …/preview`.
    ///
    /// Returns [`ItemPreviewInfo`](models::ItemPreviewInfo).
    ///
    /// Least privileged permission: `Files.Read` (delegated), `Files.Read.All` (application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-beta
    #[inline]
    pub fn preview(&self, parameters: Preview) -> mg::Request<models::ItemPreviewInfo> {
        self.raw().action_with("preview", &parameters)
    }

    /// `POST …/releaseLock`.
    ///
    /// Returns no body.
    #[inline]
    pub fn release_lock(&self) -> mg::Request<()> {
        self.raw().action("releaseLock")
    }

    /// `POST …/restore`.
    ///
    /// Returns 200 with [`DriveItem`](models::DriveItem).
    ///
    /// Least privileged permission: `Files.ReadWrite.All` (delegated, personal account),
    /// `Files.ReadWrite.All` (application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-restore?view=graph-rest-beta
    #[inline]
    pub fn restore(&self, parameters: Restore) -> mg::Request<models::DriveItem> {
        self.raw().action_with("restore", &parameters)
    }

    /// `GET …/search(q=…)`.
    ///
    /// Returns 200 with a page of [`DriveItem`](models::DriveItem).
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-beta
    #[inline]
    pub fn search(
        &self,
        parameters: impl Into<Search>,
    ) -> mg::Request<mg::Page<models::DriveItem>> {
        self.raw().function_with("search", &parameters.into())
    }

    /// `POST …/unarchive`.
    ///
    /// Returns [`DriveItem`](models::DriveItem).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn unarchive(&self) -> mg::Request<models::DriveItem> {
        self.raw().action("unarchive")
    }

    /// `POST …/unfollow`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn unfollow(&self) -> mg::Request<()> {
        self.raw().action("unfollow")
    }

    /// `POST …/validatePermission`.
    ///
    /// Returns no body.
    #[inline]
    pub fn validate_permission(
        &self,
        parameters: impl Into<ValidatePermission>,
    ) -> mg::Request<()> {
        self.raw().action_with("validatePermission", &parameters.into())
    }
}

/// Requests on a collection of [`DriveItem`](models::DriveItem): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.drive().bundles()`.
pub type DriveItemCollection = mg::Many<models::DriveItem, DriveItemResource>;

/// Parameters of [`DriveItemResource::assign_sensitivity_label`].
pub struct AssignSensitivityLabel {
    /// `assignmentMethod`.
    pub assignment_method: mg::Field<mg::Open<models::SensitivityLabelAssignmentMethod>>,
    /// `justificationText`.
    pub justification_text: mg::Field<String>,
    /// `sensitivityLabelId`.
    pub sensitivity_label_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignSensitivityLabel: "microsoft.graph.assignSensitivityLabel", parameters;
    assignment_method: "assignmentMethod",
    justification_text: "justificationText",
    sensitivity_label_id: "sensitivityLabelId",
}

/// Parameters of [`DriveItemResource::checkin`].
pub struct Checkin {
    /// `checkInAs`.
    pub check_in_as: mg::Field<String>,
    /// `comment`.
    pub comment: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Checkin: "microsoft.graph.checkin", parameters;
    check_in_as: "checkInAs",
    comment: "comment",
}

/// Parameters of [`DriveItemResource::copy`].
pub struct Copy_ {
    /// `childrenOnly`. Optional.
    pub children_only: mg::Field<bool>,
    /// `includeAllVersionHistory`. Optional.
    pub include_all_version_history: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<models::ItemReference>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Copy_: "microsoft.graph.copy", parameters;
    children_only: "childrenOnly" optional,
    include_all_version_history: "includeAllVersionHistory" optional,
    name: "name",
    parent_reference: "parentReference",
}

/// Parameters of [`DriveItemResource::create_link`].
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

/// Parameters of [`DriveItemResource::create_upload_session`].
pub struct CreateUploadSession {
    /// `deferCommit`.
    pub defer_commit: mg::Field<bool>,
    /// `item`.
    pub item: mg::Field<mg::Boxed<models::DriveItemUploadableProperties>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateUploadSession: "microsoft.graph.createUploadSession", parameters;
    defer_commit: "deferCommit",
    item: "item",
}

/// Parameters of [`DriveItemResource::delta_with`].
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

/// Parameters of [`DriveItemResource::get_activities_by_interval`].
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

/// Parameters of [`DriveItemResource::invite`].
///
/// A call can pass `recipients` alone.
pub struct Invite {
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<String>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// `recipients`.
    pub recipients: mg::Field<Vec<models::DriveRecipient>>,
    /// `requireSignIn`.
    pub require_sign_in: mg::Field<bool>,
    /// `retainInheritedPermissions`.
    pub retain_inherited_permissions: mg::Field<bool>,
    /// `roles`.
    pub roles: mg::Field<Vec<String>>,
    /// `sendInvitation`.
    pub send_invitation: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Invite: "microsoft.graph.invite", parameters;
    expiration_date_time: "expirationDateTime",
    message: "message",
    password: "password" secret,
    recipients: "recipients" required,
    require_sign_in: "requireSignIn",
    retain_inherited_permissions: "retainInheritedPermissions",
    roles: "roles",
    send_invitation: "sendInvitation",
}

mg::required_parameters! {
    Invite;
    recipients: Vec<models::DriveRecipient>,
}

/// Parameters of [`DriveItemResource::lock`].
///
/// A call can pass `duration_minutes` alone.
pub struct Lock {
    /// `durationMinutes`. Required.
    pub duration_minutes: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Lock: "microsoft.graph.lock", parameters;
    duration_minutes: "durationMinutes" required,
}

mg::required_parameters! {
    Lock;
    duration_minutes: i32,
}

/// Parameters of [`DriveItemResource::preview`].
pub struct Preview {
    /// `allowEdit`.
    pub allow_edit: mg::Field<bool>,
    /// `chromeless`.
    pub chromeless: mg::Field<bool>,
    /// `page`.
    pub page: mg::Field<String>,
    /// `viewer`.
    pub viewer: mg::Field<String>,
    /// `zoom`.
    pub zoom: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Preview: "microsoft.graph.preview", parameters;
    allow_edit: "allowEdit",
    chromeless: "chromeless",
    page: "page",
    viewer: "viewer",
    zoom: "zoom",
}

/// Parameters of [`DriveItemResource::restore`].
pub struct Restore {
    /// `name`.
    pub name: mg::Field<String>,
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<models::ItemReference>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Restore: "microsoft.graph.restore", parameters;
    name: "name",
    parent_reference: "parentReference",
}

/// Parameters of [`DriveItemResource::search`].
///
/// A call can pass `q` alone.
pub struct Search {
    /// `q`.
    pub q: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Search: "microsoft.graph.search", parameters;
    q: "q",
}

mg::required_parameters! {
    Search;
    q: String,
}

/// Parameters of [`DriveItemResource::validate_permission`].
///
/// A call can pass `password` alone.
pub struct ValidatePermission {
    /// `challengeToken`. Secret: masked in `Debug`.
    pub challenge_token: mg::Field<String>,
    /// `password`. Required. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidatePermission: "microsoft.graph.validatePermission", parameters;
    challenge_token: "challengeToken" secret,
    password: "password" required secret,
}

mg::required_parameters! {
    ValidatePermission;
    password: String,
}
