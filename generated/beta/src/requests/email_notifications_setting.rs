// @generated
use crate::{mg, models};

/// One `microsoft.graph.emailNotificationsSetting`, by its URL.
///
/// For example `/solutions/backupRestore/emailNotificationsSetting`.
pub type EmailNotificationsSettingResource = mg::One<models::EmailNotificationsSetting>;
