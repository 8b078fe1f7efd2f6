// @generated
use crate::{mg, models};

/// Requests on one [`DataSharingConsent`](models::DataSharingConsent): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().data_sharing_consents().id(id)`.
#[derive(Clone, Debug)]
pub struct DataSharingConsentResource(mg::One<models::DataSharingConsent>);

mg::builder! { DataSharingConsentResource: mg::One<models::DataSharingConsent> }

impl DataSharingConsentResource {
    /// `POST …/consentToDataSharing`.
    ///
    /// Returns 200 with [`DataSharingConsent`](models::DataSharingConsent).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-consenttodatasharing?view=graph-rest-beta
    #[inline]
    pub fn consent_to_data_sharing(&self) -> mg::Request<models::DataSharingConsent> {
        self.raw().action("consentToDataSharing")
    }
}

/// Requests on a collection of [`DataSharingConsent`](models::DataSharingConsent): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().data_sharing_consents()`.
pub type DataSharingConsentCollection = mg::Many<
    models::DataSharingConsent,
    DataSharingConsentResource,
>;
