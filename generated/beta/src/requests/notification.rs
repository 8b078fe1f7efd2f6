// @generated
use crate::{mg, models};

/// Requests on one [`Notification`](models::Notification): `get`, `update`, `delete`.
///
/// For example `graph.me().notifications().id(id)`.
pub type NotificationResource = mg::One<models::Notification>;

/// Requests on a collection of [`Notification`](models::Notification): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().notifications()`.
pub type NotificationCollection = mg::Many<models::Notification, NotificationResource>;
