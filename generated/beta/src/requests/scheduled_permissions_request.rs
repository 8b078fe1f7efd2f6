// @generated
use crate::{mg, models, requests};

/// Requests on one [`ScheduledPermissionsRequest`](models::ScheduledPermissionsRequest): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.identity_governance().permissions_management().scheduled_permissions_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct ScheduledPermissionsRequestResource(
    mg::One<models::ScheduledPermissionsRequest>,
);

mg::builder! { ScheduledPermissionsRequestResource: mg::One<models::ScheduledPermissionsRequest> }

impl ScheduledPermissionsRequestResource {
    /// `…/requestedPermissions`: [`PermissionsDefinition`](models::PermissionsDefinition).
    #[inline]
    pub fn requested_permissions(
        &self,
    ) -> requests::permissions_definition::PermissionsDefinitionResource {
        mg::navigate(self, "requestedPermissions")
    }

    /// `POST …/cancelAll`.
    ///
    /// Returns no body.
    #[inline]
    pub fn cancel_all(&self) -> mg::Request<()> {
        self.raw().action("cancelAll")
    }
}

/// Requests on a collection of
/// [`ScheduledPermissionsRequest`](models::ScheduledPermissionsRequest): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example
/// `graph.identity_governance().permissions_management().scheduled_permissions_requests()`.
#[derive(Clone, Debug)]
pub struct ScheduledPermissionsRequestCollection(
    mg::Many<models::ScheduledPermissionsRequest, ScheduledPermissionsRequestResource>,
);

mg::builder! { ScheduledPermissionsRequestCollection: mg::Many<models::ScheduledPermissionsRequest, ScheduledPermissionsRequestResource> }

impl ScheduledPermissionsRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`ScheduledPermissionsRequest`](models::ScheduledPermissionsRequest).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::ScheduledPermissionsRequest>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`ScheduledPermissionsRequestCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::ScheduledPermissionsRequestFilterByCurrentUserOptions>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterByCurrentUser: "microsoft.graph.filterByCurrentUser", parameters;
    on: "on" required,
}

mg::required_parameters! {
    FilterByCurrentUser;
    on: mg::Open<models::ScheduledPermissionsRequestFilterByCurrentUserOptions>,
}
