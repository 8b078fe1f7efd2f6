// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.depTvOSEnrollmentProfile`, an entity type derived from `microsoft.graph.enrollmentProfile`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deptvosenrollmentprofile?view=graph-rest-beta>
    DepTvOsEnrollmentProfile "microsoft.graph.depTvOSEnrollmentProfile" "entity" : super::EnrollmentProfile;
    /// `configurationEndpointUrl`: String
    configuration_endpoint_url "configurationEndpointUrl": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enableAuthenticationViaCompanyPortal`: Boolean, not null
    enable_authentication_via_company_portal "enableAuthenticationViaCompanyPortal" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`: Boolean, not null
    require_company_portal_on_setup_assistant_enrolled_devices "requireCompanyPortalOnSetupAssistantEnrolledDevices" "r": bool,
    /// `requiresUserAuthentication`: Boolean, not null
    requires_user_authentication "requiresUserAuthentication" "r": bool,
}

mg::derived_from! { DepTvOsEnrollmentProfile: super::EnrollmentProfile, super::Entity }
