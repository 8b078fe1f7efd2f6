// @generated
use crate::{mg, models};

/// Requests on one [`ApplePushNotificationCertificate`](models::ApplePushNotificationCertificate):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().apple_push_notification_certificate()`.
#[derive(Clone, Debug)]
pub struct ApplePushNotificationCertificateResource(
    mg::One<models::ApplePushNotificationCertificate>,
);

mg::builder! { ApplePushNotificationCertificateResource: mg::One<models::ApplePushNotificationCertificate> }

impl ApplePushNotificationCertificateResource {
    /// `GET …/downloadApplePushNotificationCertificateSigningRequest`.
    ///
    /// Returns 200 with `String`.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-downloadapplepushnotificationcertificatesigningrequest?view=graph-rest-beta
    #[inline]
    pub fn download_apple_push_notification_certificate_signing_request(
        &self,
    ) -> mg::Request<String> {
        self.raw().function("downloadApplePushNotificationCertificateSigningRequest")
    }

    /// `POST …/generateApplePushNotificationCertificateSigningRequest`.
    ///
    /// Returns 200 with `String`.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-generateapplepushnotificationcertificatesigningrequest?view=graph-rest-beta
    #[inline]
    pub fn generate_apple_push_notification_certificate_signing_request(
        &self,
    ) -> mg::Request<String> {
        self.raw().action("generateApplePushNotificationCertificateSigningRequest")
    }
}
