// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.appLogCollectionRequest`, by its URL.
    ///
    /// For example `/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}/appLogCollectionRequests/{appLogCollectionRequest-id}`.
    AppLogCollectionRequestResource(mg::One<models::AppLogCollectionRequest>)
}

impl AppLogCollectionRequestResource {
    /// `POST …/createDownloadUrl`
    #[inline]
    pub fn create_download_url(
        &self,
    ) -> mg::Request<models::AppLogCollectionDownloadDetails> {
        mg::Path::action(self, "createDownloadUrl")
    }
}

/// A collection of `microsoft.graph.appLogCollectionRequest`, by its URL.
///
/// For example `/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}/appLogCollectionRequests`.
pub type AppLogCollectionRequestCollection = mg::Many<
    models::AppLogCollectionRequest,
    AppLogCollectionRequestResource,
>;
