// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enrollmentProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/enrollmentprofile?view=graph-rest-beta>
    EnrollmentProfile "microsoft.graph.enrollmentProfile" "entity" : super::Entity => EnrollmentProfileKind;
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

mg::derived_from! { EnrollmentProfile: super::Entity }

/// The types derived from `microsoft.graph.enrollmentProfile`.
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
