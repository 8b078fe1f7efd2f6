// @generated
use crate::mg;

/// Complex type `microsoft.graph.apiApplication`.
pub struct ApiApplication {
    /// `acceptMappedClaims`.
    pub accept_mapped_claims: mg::Field<bool>,
    /// `knownClientApplications`.
    pub known_client_applications: mg::Field<Vec<mg::Guid>>,
    /// `oauth2PermissionScopes`.
    pub oauth2_permission_scopes: mg::Field<Vec<super::PermissionScope>>,
    /// `preAuthorizedApplications`.
    pub pre_authorized_applications: mg::Field<Vec<super::PreAuthorizedApplication>>,
    /// `requestedAccessTokenVersion`.
    pub requested_access_token_version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApiApplication: "microsoft.graph.apiApplication", complex;
    accept_mapped_claims: "acceptMappedClaims",
    known_client_applications: "knownClientApplications",
    oauth2_permission_scopes: "oauth2PermissionScopes" required,
    pre_authorized_applications: "preAuthorizedApplications",
    requested_access_token_version: "requestedAccessTokenVersion",
}
