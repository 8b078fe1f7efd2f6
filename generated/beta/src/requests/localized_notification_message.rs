// @generated
use crate::{mg, models};

/// One `microsoft.graph.localizedNotificationMessage`, by its URL.
///
/// For example `/deviceManagement/notificationMessageTemplates/{notificationMessageTemplate-id}/localizedNotificationMessages/{localizedNotificationMessage-id}`.
pub type LocalizedNotificationMessageResource = mg::One<
    models::LocalizedNotificationMessage,
>;

/// A collection of `microsoft.graph.localizedNotificationMessage`, by its URL.
///
/// For example `/deviceManagement/notificationMessageTemplates/{notificationMessageTemplate-id}/localizedNotificationMessages`.
pub type LocalizedNotificationMessageCollection = mg::Many<
    models::LocalizedNotificationMessage,
    LocalizedNotificationMessageResource,
>;
