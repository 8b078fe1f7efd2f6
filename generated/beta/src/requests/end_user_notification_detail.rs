// @generated
use crate::{mg, models};

/// One `microsoft.graph.endUserNotificationDetail`, by its URL.
///
/// For example `/security/attackSimulation/endUserNotifications/{endUserNotification-id}/details/{endUserNotificationDetail-id}`.
pub type EndUserNotificationDetailResource = mg::One<models::EndUserNotificationDetail>;

/// A collection of `microsoft.graph.endUserNotificationDetail`, by its URL.
///
/// For example `/security/attackSimulation/endUserNotifications/{endUserNotification-id}/details`.
pub type EndUserNotificationDetailCollection = mg::Many<
    models::EndUserNotificationDetail,
    EndUserNotificationDetailResource,
>;
