// @generated
use crate::{mg, models};

/// Requests on one [`ResourceOperation`](models::ResourceOperation): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_management().resource_operations().id(id)`.
#[derive(Clone, Debug)]
pub struct ResourceOperationResource(mg::One<models::ResourceOperation>);

mg::builder! { ResourceOperationResource: mg::One<models::ResourceOperation> }

impl ResourceOperationResource {
    /// `GET …/getScopesForUser(userid=…)`.
    ///
    /// Returns 200 with a page of `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-getscopesforuser?view=graph-rest-beta
    #[inline]
    pub fn get_scopes_for_user(
        &self,
        parameters: impl Into<GetScopesForUser>,
    ) -> mg::Request<mg::Page<String>> {
        self.raw().function_with("getScopesForUser", &parameters.into())
    }
}

/// Requests on a collection of [`ResourceOperation`](models::ResourceOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().resource_operations()`.
pub type ResourceOperationCollection = mg::Many<
    models::ResourceOperation,
    ResourceOperationResource,
>;

/// Parameters of [`ResourceOperationResource::get_scopes_for_user`].
///
/// A call can pass `userid` alone.
pub struct GetScopesForUser {
    /// `userid`.
    pub userid: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetScopesForUser: "microsoft.graph.getScopesForUser", parameters;
    userid: "userid",
}

mg::required_parameters! {
    GetScopesForUser;
    userid: String,
}
