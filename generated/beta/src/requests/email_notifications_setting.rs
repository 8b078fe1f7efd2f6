// @generated
use crate::{mg, models};

/// Requests on one [`EmailNotificationsSetting`](models::EmailNotificationsSetting): `get`,
/// `update`, `delete`.
///
/// For example `graph.solutions().backup_restore().email_notifications_setting()`.
pub type EmailNotificationsSettingResource = mg::One<models::EmailNotificationsSetting>;
