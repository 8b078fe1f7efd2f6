// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mobileAppTroubleshootingEvent`, by its URL.
    ///
    /// For example `/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}`.
    MobileAppTroubleshootingEventResource(mg::One<models::MobileAppTroubleshootingEvent>)
}

impl MobileAppTroubleshootingEventResource {
    /// `…/appLogCollectionRequests`: many `appLogCollectionRequest`
    #[inline]
    pub fn app_log_collection_requests(
        &self,
    ) -> requests::app_log_collection_request::AppLogCollectionRequestCollection {
        mg::to(self, "appLogCollectionRequests")
    }
}

/// A collection of `microsoft.graph.mobileAppTroubleshootingEvent`, by its URL.
///
/// For example `/deviceManagement/mobileAppTroubleshootingEvents`.
pub type MobileAppTroubleshootingEventCollection = mg::Many<
    models::MobileAppTroubleshootingEvent,
    MobileAppTroubleshootingEventResource,
>;
