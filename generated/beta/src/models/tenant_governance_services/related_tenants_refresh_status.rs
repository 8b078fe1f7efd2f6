// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshStatus`, a complex type.
    RelatedTenantsRefreshStatus "microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshStatus" "complex";
    /// `isFirstRefresh`: Boolean
    is_first_refresh "isFirstRefresh": bool,
    /// `mostRecentRefreshRequestStatus`: String
    most_recent_refresh_request_status "mostRecentRefreshRequestStatus": String,
    /// `mostRecentRefreshTime`: String
    most_recent_refresh_time "mostRecentRefreshTime": String,
}
