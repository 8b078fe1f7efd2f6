// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsAppAuthorization`.
pub struct TeamsAppAuthorization {
    /// `clientAppId`.
    pub client_app_id: mg::Field<String>,
    /// `requiredPermissionSet`.
    pub required_permission_set: mg::Field<mg::Boxed<super::TeamsAppPermissionSet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppAuthorization: "microsoft.graph.teamsAppAuthorization", complex;
    client_app_id: "clientAppId",
    required_permission_set: "requiredPermissionSet",
}
