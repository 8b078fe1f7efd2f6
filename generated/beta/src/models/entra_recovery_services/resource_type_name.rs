// @generated
use crate::mg;

/// Enumeration `microsoft.graph.entraRecoveryServices.resourceTypeName`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceTypeName {
    /// `user` (0)
    User,
    /// `group` (1)
    Group,
    /// `conditionalAccessPolicy` (2)
    ConditionalAccessPolicy,
    /// `namedLocationPolicy` (3)
    NamedLocationPolicy,
    /// `authenticationMethodPolicy` (4)
    AuthenticationMethodPolicy,
    /// `authorizationPolicy` (5)
    AuthorizationPolicy,
    /// `authenticationStrengthPolicy` (6)
    AuthenticationStrengthPolicy,
    /// `application` (7)
    Application,
    /// `servicePrincipal` (8)
    ServicePrincipal,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
    /// `oAuth2PermissionGrant` (10)
    OAuth2PermissionGrant,
    /// `appRoleAssignment` (11)
    AppRoleAssignment,
    /// `organization` (12)
    Organization,
}

mg::enumeration! {
    ResourceTypeName: "microsoft.graph.entraRecoveryServices.resourceTypeName";
    User: "user" = 0,
    Group: "group" = 1,
    ConditionalAccessPolicy: "conditionalAccessPolicy" = 2,
    NamedLocationPolicy: "namedLocationPolicy" = 3,
    AuthenticationMethodPolicy: "authenticationMethodPolicy" = 4,
    AuthorizationPolicy: "authorizationPolicy" = 5,
    AuthenticationStrengthPolicy: "authenticationStrengthPolicy" = 6,
    Application: "application" = 7,
    ServicePrincipal: "servicePrincipal" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
    OAuth2PermissionGrant: "oAuth2PermissionGrant" = 10,
    AppRoleAssignment: "appRoleAssignment" = 11,
    Organization: "organization" = 12,
}
