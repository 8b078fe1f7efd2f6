// @generated
use crate::{mg, models};

/// Requests on one [`LocalizedNotificationMessage`](models::LocalizedNotificationMessage): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .notification_message_templates()
///     .id(id)
///     .localized_notification_messages()
///     .id(id)
/// ```
pub type LocalizedNotificationMessageResource = mg::One<
    models::LocalizedNotificationMessage,
>;

/// Requests on a collection of
/// [`LocalizedNotificationMessage`](models::LocalizedNotificationMessage): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .notification_message_templates()
///     .id(id)
///     .localized_notification_messages()
/// ```
pub type LocalizedNotificationMessageCollection = mg::Many<
    models::LocalizedNotificationMessage,
    LocalizedNotificationMessageResource,
>;
