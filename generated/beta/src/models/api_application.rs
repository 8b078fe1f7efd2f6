// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.apiApplication`, a complex type.
    ApiApplication "microsoft.graph.apiApplication" "complex";
    /// `acceptMappedClaims`: Boolean
    accept_mapped_claims "acceptMappedClaims": bool,
    /// `knownClientApplications`: Collection(Guid)
    known_client_applications "knownClientApplications": Vec<mg::Guid>,
    /// `oauth2PermissionScopes`: Collection(permissionScope), items not null
    oauth2_permission_scopes "oauth2PermissionScopes" "r": Vec<super::PermissionScope>,
    /// `preAuthorizedApplications`: Collection(preAuthorizedApplication)
    pre_authorized_applications "preAuthorizedApplications": Vec<super::PreAuthorizedApplication>,
    /// `requestedAccessTokenVersion`: Int32
    requested_access_token_version "requestedAccessTokenVersion": i32,
}
