// @generated
use crate::{mg, models};

/// One `microsoft.graph.scheduledPermissionsRequest`, by its URL.
///
/// For example `/identityGovernance/permissionsManagement/scheduledPermissionsRequests/{scheduledPermissionsRequest-id}`.
pub type ScheduledPermissionsRequestResource = mg::One<
    models::ScheduledPermissionsRequest,
>;

mg::builder! {
    /// A collection of `microsoft.graph.scheduledPermissionsRequest`, by its URL.
    ///
    /// For example `/identityGovernance/permissionsManagement/scheduledPermissionsRequests`.
    ScheduledPermissionsRequestCollection(mg::Many<models::ScheduledPermissionsRequest, ScheduledPermissionsRequestResource>)
}

impl ScheduledPermissionsRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::ScheduledPermissionsRequest>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: accessPackageFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::AccessPackageFilterByCurrentUserOptions>,
}
