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
