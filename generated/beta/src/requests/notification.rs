// @generated
use crate::{mg, models};

/// One `microsoft.graph.notification`, by its URL.
///
/// For example `/me/notifications/{notification-id}`.
pub type NotificationResource = mg::One<models::Notification>;

/// A collection of `microsoft.graph.notification`, by its URL.
///
/// For example `/me/notifications`.
pub type NotificationCollection = mg::Many<models::Notification, NotificationResource>;
