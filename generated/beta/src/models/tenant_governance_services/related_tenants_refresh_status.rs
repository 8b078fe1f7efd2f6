// @generated
use crate::mg;

/// Complex type `microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshStatus`.
pub struct RelatedTenantsRefreshStatus {
    /// `isFirstRefresh`. Never null.
    pub is_first_refresh: mg::Field<bool>,
    /// `mostRecentRefreshRequestStatus`. Never null.
    pub most_recent_refresh_request_status: mg::Field<String>,
    /// `mostRecentRefreshTime`. Never null.
    pub most_recent_refresh_time: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedTenantsRefreshStatus: "microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshStatus", complex;
    is_first_refresh: "isFirstRefresh" required,
    most_recent_refresh_request_status: "mostRecentRefreshRequestStatus" required,
    most_recent_refresh_time: "mostRecentRefreshTime" required,
}
