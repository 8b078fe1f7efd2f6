// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.scheduledPermissionsRequest`, by its URL.
    ///
    /// For example `/identityGovernance/permissionsManagement/scheduledPermissionsRequests/{scheduledPermissionsRequest-id}`.
    ScheduledPermissionsRequestResource(mg::One<models::ScheduledPermissionsRequest>)
}

impl ScheduledPermissionsRequestResource {
    /// `…/requestedPermissions`: `permissionsDefinition`
    #[inline]
    pub fn requested_permissions(
        &self,
    ) -> requests::permissions_definition::PermissionsDefinitionResource {
        mg::to(self, "requestedPermissions")
    }

    /// `POST …/cancelAll`
    #[inline]
    pub fn cancel_all(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancelAll")
    }
}

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
    /// `on`: scheduledPermissionsRequestFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::ScheduledPermissionsRequestFilterByCurrentUserOptions>,
}
