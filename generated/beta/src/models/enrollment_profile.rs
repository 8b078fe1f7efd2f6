// @generated
use crate::mg;

/// Entity type [`microsoft.graph.enrollmentProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EnrollmentProfileCollection`], for example
/// `graph.device_management().dep_onboarding_settings().id(id).enrollment_profiles()`.
///
/// Operations: `export_mobile_config`, `set_default_profile`, `update_device_profile_assignment`.
///
/// [`EnrollmentProfileCollection`]: crate::requests::enrollment_profile::EnrollmentProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/enrollmentprofile?view=graph-rest-beta
pub struct EnrollmentProfile {
    /// `configurationEndpointUrl`.
    pub configuration_endpoint_url: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enableAuthenticationViaCompanyPortal`. Never null.
    pub enable_authentication_via_company_portal: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`. Never null.
    pub require_company_portal_on_setup_assistant_enrolled_devices: mg::Field<bool>,
    /// `requiresUserAuthentication`. Never null.
    pub requires_user_authentication: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnrollmentProfile: "microsoft.graph.enrollmentProfile", entity, base super::Entity, family EnrollmentProfileKind;
    configuration_endpoint_url: "configurationEndpointUrl",
    description: "description",
    display_name: "displayName",
    enable_authentication_via_company_portal: "enableAuthenticationViaCompanyPortal" required,
    id: "id" key required,
    require_company_portal_on_setup_assistant_enrolled_devices: "requireCompanyPortalOnSetupAssistantEnrolledDevices" required,
    requires_user_authentication: "requiresUserAuthentication" required,
}

mg::derived_from! { EnrollmentProfile: super::Entity }

/// The types derived from [`EnrollmentProfile`].
#[non_exhaustive]
pub enum EnrollmentProfileKind {
    DepEnrollmentBaseProfile(Box<super::DepEnrollmentBaseProfile>),
    DepEnrollmentProfile(Box<super::DepEnrollmentProfile>),
    DepIosEnrollmentProfile(Box<super::DepIosEnrollmentProfile>),
    DepMacOsEnrollmentProfile(Box<super::DepMacOsEnrollmentProfile>),
    DepTvOsEnrollmentProfile(Box<super::DepTvOsEnrollmentProfile>),
    DepVisionOsEnrollmentProfile(Box<super::DepVisionOsEnrollmentProfile>),
    /// None of these, or a type that this version does not know.
    Other(Box<EnrollmentProfile>),
}

mg::family! {
    EnrollmentProfile => EnrollmentProfileKind;
    DepEnrollmentBaseProfile(super::DepEnrollmentBaseProfile),
    DepEnrollmentProfile(super::DepEnrollmentProfile),
    DepIosEnrollmentProfile(super::DepIosEnrollmentProfile),
    DepMacOsEnrollmentProfile(super::DepMacOsEnrollmentProfile),
    DepTvOsEnrollmentProfile(super::DepTvOsEnrollmentProfile),
    DepVisionOsEnrollmentProfile(super::DepVisionOsEnrollmentProfile),
}
