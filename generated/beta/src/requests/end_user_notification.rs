// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.endUserNotification`, by its URL.
    ///
    /// For example `/security/attackSimulation/endUserNotifications/{endUserNotification-id}`.
    EndUserNotificationResource(mg::One<models::EndUserNotification>)
}

impl EndUserNotificationResource {
    /// `…/details`: many `endUserNotificationDetail`
    #[inline]
    pub fn details(
        &self,
    ) -> requests::end_user_notification_detail::EndUserNotificationDetailCollection {
        mg::to(self, "details")
    }
}

/// A collection of `microsoft.graph.endUserNotification`, by its URL.
///
/// For example `/security/attackSimulation/endUserNotifications`.
pub type EndUserNotificationCollection = mg::Many<
    models::EndUserNotification,
    EndUserNotificationResource,
>;
