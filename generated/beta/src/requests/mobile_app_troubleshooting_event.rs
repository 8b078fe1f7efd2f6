// @generated
use crate::{mg, models, requests};

/// Requests on one [`MobileAppTroubleshootingEvent`](models::MobileAppTroubleshootingEvent): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().mobile_app_troubleshooting_events().id(id)`.
#[derive(Clone, Debug)]
pub struct MobileAppTroubleshootingEventResource(
    mg::One<models::MobileAppTroubleshootingEvent>,
);

mg::builder! { MobileAppTroubleshootingEventResource: mg::One<models::MobileAppTroubleshootingEvent> }

impl MobileAppTroubleshootingEventResource {
    /// `…/appLogCollectionRequests`: many
    /// [`AppLogCollectionRequest`](models::AppLogCollectionRequest).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-delete?view=graph-rest-beta
    #[inline]
    pub fn app_log_collection_requests(
        &self,
    ) -> requests::app_log_collection_request::AppLogCollectionRequestCollection {
        mg::navigate(self, "appLogCollectionRequests")
    }
}

/// Requests on a collection of
/// [`MobileAppTroubleshootingEvent`](models::MobileAppTroubleshootingEvent): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().mobile_app_troubleshooting_events()`.
pub type MobileAppTroubleshootingEventCollection = mg::Many<
    models::MobileAppTroubleshootingEvent,
    MobileAppTroubleshootingEventResource,
>;
