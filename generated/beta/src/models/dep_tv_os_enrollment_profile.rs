// @generated
use crate::mg;

/// Entity type [`microsoft.graph.depTvOSEnrollmentProfile`][reference], derived from
/// [`EnrollmentProfile`](super::EnrollmentProfile).
///
/// Requests: [`DepTvOsEnrollmentProfileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .enrollment_profiles()
///     .cast_to_dep_tv_os_enrollment_profile()
/// ```
///
/// Operations: `export_mobile_config`, `set_default_profile`, `update_device_profile_assignment`.
///
/// [`DepTvOsEnrollmentProfileCollection`]: crate::requests::dep_tv_os_enrollment_profile::DepTvOsEnrollmentProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deptvosenrollmentprofile?view=graph-rest-beta
pub struct DepTvOsEnrollmentProfile {
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
    DepTvOsEnrollmentProfile: "microsoft.graph.depTvOSEnrollmentProfile", entity, base super::EnrollmentProfile;
    configuration_endpoint_url: "configurationEndpointUrl",
    description: "description",
    display_name: "displayName",
    enable_authentication_via_company_portal: "enableAuthenticationViaCompanyPortal" required,
    id: "id" key required,
    require_company_portal_on_setup_assistant_enrolled_devices: "requireCompanyPortalOnSetupAssistantEnrolledDevices" required,
    requires_user_authentication: "requiresUserAuthentication" required,
}

mg::derived_from! { DepTvOsEnrollmentProfile: super::EnrollmentProfile, super::Entity }
