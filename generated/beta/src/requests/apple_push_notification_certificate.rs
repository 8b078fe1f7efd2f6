// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.applePushNotificationCertificate`, by its URL.
    ///
    /// For example `/deviceManagement/applePushNotificationCertificate`.
    ApplePushNotificationCertificateResource(mg::One<models::ApplePushNotificationCertificate>)
}

impl ApplePushNotificationCertificateResource {
    /// `GET …/downloadApplePushNotificationCertificateSigningRequest`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-downloadapplepushnotificationcertificatesigningrequest?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn download_apple_push_notification_certificate_signing_request(
        &self,
    ) -> mg::Request<String> {
        mg::Path::function(
            self,
            "downloadApplePushNotificationCertificateSigningRequest",
        )
    }

    /// `POST …/generateApplePushNotificationCertificateSigningRequest`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-generateapplepushnotificationcertificatesigningrequest?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/applePushNotificationCertificate/generateApplePushNotificationCertificateSigningRequest`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn generate_apple_push_notification_certificate_signing_request(
        &self,
    ) -> mg::Request<String> {
        mg::Path::action(self, "generateApplePushNotificationCertificateSigningRequest")
    }
}
