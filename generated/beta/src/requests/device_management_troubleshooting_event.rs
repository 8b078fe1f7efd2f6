// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementTroubleshootingEvent`, by its URL.
    ///
    /// For example `/deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEvent-id}`.
    DeviceManagementTroubleshootingEventResource(mg::One<models::DeviceManagementTroubleshootingEvent>)
}

impl DeviceManagementTroubleshootingEventResource {
    /// `…/microsoft.graph.appleVppTokenTroubleshootingEvent`
    #[inline]
    pub fn as_apple_vpp_token_troubleshooting_event(
        &self,
    ) -> requests::apple_vpp_token_troubleshooting_event::AppleVppTokenTroubleshootingEventResource {
        mg::to(self, "microsoft.graph.appleVppTokenTroubleshootingEvent")
    }

    /// `…/microsoft.graph.enrollmentTroubleshootingEvent`
    #[inline]
    pub fn as_enrollment_troubleshooting_event(
        &self,
    ) -> requests::enrollment_troubleshooting_event::EnrollmentTroubleshootingEventResource {
        mg::to(self, "microsoft.graph.enrollmentTroubleshootingEvent")
    }

    /// `…/microsoft.graph.mobileAppTroubleshootingEvent`
    #[inline]
    pub fn as_mobile_app_troubleshooting_event(
        &self,
    ) -> requests::mobile_app_troubleshooting_event::MobileAppTroubleshootingEventResource {
        mg::to(self, "microsoft.graph.mobileAppTroubleshootingEvent")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementTroubleshootingEvent`, by its URL.
    ///
    /// For example `/deviceManagement/troubleshootingEvents`.
    DeviceManagementTroubleshootingEventCollection(mg::Many<models::DeviceManagementTroubleshootingEvent, DeviceManagementTroubleshootingEventResource>)
}

impl DeviceManagementTroubleshootingEventCollection {
    /// `…/microsoft.graph.appleVppTokenTroubleshootingEvent`
    #[inline]
    pub fn as_apple_vpp_token_troubleshooting_event(
        &self,
    ) -> requests::apple_vpp_token_troubleshooting_event::AppleVppTokenTroubleshootingEventCollection {
        mg::to(self, "microsoft.graph.appleVppTokenTroubleshootingEvent")
    }

    /// `…/microsoft.graph.enrollmentTroubleshootingEvent`
    #[inline]
    pub fn as_enrollment_troubleshooting_event(
        &self,
    ) -> requests::enrollment_troubleshooting_event::EnrollmentTroubleshootingEventCollection {
        mg::to(self, "microsoft.graph.enrollmentTroubleshootingEvent")
    }

    /// `…/microsoft.graph.mobileAppTroubleshootingEvent`
    #[inline]
    pub fn as_mobile_app_troubleshooting_event(
        &self,
    ) -> requests::mobile_app_troubleshooting_event::MobileAppTroubleshootingEventCollection {
        mg::to(self, "microsoft.graph.mobileAppTroubleshootingEvent")
    }
}
