// @generated
use crate::{mg, models};

/// Requests on one [`EndUserNotificationDetail`](models::EndUserNotificationDetail): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.security().attack_simulation().end_user_notifications().id(id).details().id(id)`.
pub type EndUserNotificationDetailResource = mg::One<models::EndUserNotificationDetail>;

/// Requests on a collection of [`EndUserNotificationDetail`](models::EndUserNotificationDetail):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().attack_simulation().end_user_notifications().id(id).details()`.
pub type EndUserNotificationDetailCollection = mg::Many<
    models::EndUserNotificationDetail,
    EndUserNotificationDetailResource,
>;
