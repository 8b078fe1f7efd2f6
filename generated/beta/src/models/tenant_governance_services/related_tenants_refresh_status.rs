// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshStatus`, a complex type.
    RelatedTenantsRefreshStatus "microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshStatus" "complex";
    /// `isFirstRefresh`: Boolean, not null
    is_first_refresh "isFirstRefresh" "r": bool,
    /// `mostRecentRefreshRequestStatus`: String, not null
    most_recent_refresh_request_status "mostRecentRefreshRequestStatus" "r": String,
    /// `mostRecentRefreshTime`: String, not null
    most_recent_refresh_time "mostRecentRefreshTime" "r": String,
}
