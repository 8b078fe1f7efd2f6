// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.dataSharingConsent`, by its URL.
    ///
    /// For example `/deviceManagement/dataSharingConsents/{dataSharingConsent-id}`.
    DataSharingConsentResource(mg::One<models::DataSharingConsent>)
}

impl DataSharingConsentResource {
    /// `POST …/consentToDataSharing`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-consenttodatasharing?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/dataSharingConsents/{dataSharingConsentId}/consentToDataSharing`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn consent_to_data_sharing(&self) -> mg::Request<models::DataSharingConsent> {
        mg::Path::action(self, "consentToDataSharing")
    }
}

/// A collection of `microsoft.graph.dataSharingConsent`, by its URL.
///
/// For example `/deviceManagement/dataSharingConsents`.
pub type DataSharingConsentCollection = mg::Many<
    models::DataSharingConsent,
    DataSharingConsentResource,
>;
