// @generated
use crate::{mg, models, requests};

/// Requests on one [`AppScope`](models::AppScope): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example
/// `graph.role_management().directory().role_assignment_schedule_instances().id(id).app_scope()`.
#[derive(Clone, Debug)]
pub struct AppScopeResource(mg::One<models::AppScope>);

mg::builder! { AppScopeResource: mg::One<models::AppScope> }

impl AppScopeResource {
    /// `…/microsoft.graph.customAppScope`: cast to [`CustomAppScope`](models::CustomAppScope).
    #[doc(alias = "microsoft.graph.customAppScope")]
    #[inline]
    pub fn cast_to_custom_app_scope(
        &self,
    ) -> requests::custom_app_scope::CustomAppScopeResource {
        mg::navigate(self, "microsoft.graph.customAppScope")
    }
}

/// Requests on a collection of [`AppScope`](models::AppScope): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.role_management().cloud_pc().role_assignments().id(id).app_scopes()`.
#[derive(Clone, Debug)]
pub struct AppScopeCollection(mg::Many<models::AppScope, AppScopeResource>);

mg::builder! { AppScopeCollection: mg::Many<models::AppScope, AppScopeResource> }

impl AppScopeCollection {
    /// `…/microsoft.graph.customAppScope`: the members that are
    /// [`CustomAppScope`](models::CustomAppScope).
    #[doc(alias = "microsoft.graph.customAppScope")]
    #[inline]
    pub fn cast_to_custom_app_scope(
        &self,
    ) -> requests::custom_app_scope::CustomAppScopeCollection {
        mg::navigate(self, "microsoft.graph.customAppScope")
    }
}
