// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceManagementTroubleshootingEvent`](models::DeviceManagementTroubleshootingEvent): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().troubleshooting_events().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementTroubleshootingEventResource(
    mg::One<models::DeviceManagementTroubleshootingEvent>,
);

mg::builder! { DeviceManagementTroubleshootingEventResource: mg::One<models::DeviceManagementTroubleshootingEvent> }

impl DeviceManagementTroubleshootingEventResource {
    /// `…/microsoft.graph.appleVppTokenTroubleshootingEvent`: cast to
    /// [`AppleVppTokenTroubleshootingEvent`](models::AppleVppTokenTroubleshootingEvent).
    #[doc(alias = "microsoft.graph.appleVppTokenTroubleshootingEvent")]
    #[inline]
    pub fn cast_to_apple_vpp_token_troubleshooting_event(
        &self,
    ) -> requests::apple_vpp_token_troubleshooting_event::AppleVppTokenTroubleshootingEventResource {
        mg::navigate(self, "microsoft.graph.appleVppTokenTroubleshootingEvent")
    }

    /// `…/microsoft.graph.enrollmentTroubleshootingEvent`: cast to
    /// [`EnrollmentTroubleshootingEvent`](models::EnrollmentTroubleshootingEvent).
    #[doc(alias = "microsoft.graph.enrollmentTroubleshootingEvent")]
    #[inline]
    pub fn cast_to_enrollment_troubleshooting_event(
        &self,
    ) -> requests::enrollment_troubleshooting_event::EnrollmentTroubleshootingEventResource {
        mg::navigate(self, "microsoft.graph.enrollmentTroubleshootingEvent")
    }

    /// `…/microsoft.graph.mobileAppTroubleshootingEvent`: cast to
    /// [`MobileAppTroubleshootingEvent`](models::MobileAppTroubleshootingEvent).
    #[doc(alias = "microsoft.graph.mobileAppTroubleshootingEvent")]
    #[inline]
    pub fn cast_to_mobile_app_troubleshooting_event(
        &self,
    ) -> requests::mobile_app_troubleshooting_event::MobileAppTroubleshootingEventResource {
        mg::navigate(self, "microsoft.graph.mobileAppTroubleshootingEvent")
    }
}

/// Requests on a collection of
/// [`DeviceManagementTroubleshootingEvent`](models::DeviceManagementTroubleshootingEvent): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().troubleshooting_events()`.
#[derive(Clone, Debug)]
pub struct DeviceManagementTroubleshootingEventCollection(
    mg::Many<
        models::DeviceManagementTroubleshootingEvent,
        DeviceManagementTroubleshootingEventResource,
    >,
);

mg::builder! { DeviceManagementTroubleshootingEventCollection: mg::Many<models::DeviceManagementTroubleshootingEvent, DeviceManagementTroubleshootingEventResource> }

impl DeviceManagementTroubleshootingEventCollection {
    /// `…/microsoft.graph.appleVppTokenTroubleshootingEvent`: the members that are
    /// [`AppleVppTokenTroubleshootingEvent`](models::AppleVppTokenTroubleshootingEvent).
    #[doc(alias = "microsoft.graph.appleVppTokenTroubleshootingEvent")]
    #[inline]
    pub fn cast_to_apple_vpp_token_troubleshooting_event(
        &self,
    ) -> requests::apple_vpp_token_troubleshooting_event::AppleVppTokenTroubleshootingEventCollection {
        mg::navigate(self, "microsoft.graph.appleVppTokenTroubleshootingEvent")
    }

    /// `…/microsoft.graph.enrollmentTroubleshootingEvent`: the members that are
    /// [`EnrollmentTroubleshootingEvent`](models::EnrollmentTroubleshootingEvent).
    #[doc(alias = "microsoft.graph.enrollmentTroubleshootingEvent")]
    #[inline]
    pub fn cast_to_enrollment_troubleshooting_event(
        &self,
    ) -> requests::enrollment_troubleshooting_event::EnrollmentTroubleshootingEventCollection {
        mg::navigate(self, "microsoft.graph.enrollmentTroubleshootingEvent")
    }

    /// `…/microsoft.graph.mobileAppTroubleshootingEvent`: the members that are
    /// [`MobileAppTroubleshootingEvent`](models::MobileAppTroubleshootingEvent).
    #[doc(alias = "microsoft.graph.mobileAppTroubleshootingEvent")]
    #[inline]
    pub fn cast_to_mobile_app_troubleshooting_event(
        &self,
    ) -> requests::mobile_app_troubleshooting_event::MobileAppTroubleshootingEventCollection {
        mg::navigate(self, "microsoft.graph.mobileAppTroubleshootingEvent")
    }
}
