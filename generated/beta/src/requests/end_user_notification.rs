// @generated
use crate::{mg, models, requests};

/// Requests on one [`EndUserNotification`](models::EndUserNotification): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.security().attack_simulation().end_user_notifications().id(id)`.
#[derive(Clone, Debug)]
pub struct EndUserNotificationResource(mg::One<models::EndUserNotification>);

mg::builder! { EndUserNotificationResource: mg::One<models::EndUserNotification> }

impl EndUserNotificationResource {
    /// `…/details`: many [`EndUserNotificationDetail`](models::EndUserNotificationDetail).
    #[inline]
    pub fn details(
        &self,
    ) -> requests::end_user_notification_detail::EndUserNotificationDetailCollection {
        mg::navigate(self, "details")
    }
}

/// Requests on a collection of [`EndUserNotification`](models::EndUserNotification): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().attack_simulation().end_user_notifications()`.
pub type EndUserNotificationCollection = mg::Many<
    models::EndUserNotification,
    EndUserNotificationResource,
>;
