// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedAppStatus`](models::ManagedAppStatus): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_app_management().managed_app_statuses().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedAppStatusResource(mg::One<models::ManagedAppStatus>);

mg::builder! { ManagedAppStatusResource: mg::One<models::ManagedAppStatus> }

impl ManagedAppStatusResource {
    /// `…/microsoft.graph.managedAppStatusRaw`: cast to
    /// [`ManagedAppStatusRaw`](models::ManagedAppStatusRaw).
    #[doc(alias = "microsoft.graph.managedAppStatusRaw")]
    #[inline]
    pub fn cast_to_managed_app_status_raw(
        &self,
    ) -> requests::managed_app_status_raw::ManagedAppStatusRawResource {
        mg::navigate(self, "microsoft.graph.managedAppStatusRaw")
    }
}

/// Requests on a collection of [`ManagedAppStatus`](models::ManagedAppStatus): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().managed_app_statuses()`.
#[derive(Clone, Debug)]
pub struct ManagedAppStatusCollection(
    mg::Many<models::ManagedAppStatus, ManagedAppStatusResource>,
);

mg::builder! { ManagedAppStatusCollection: mg::Many<models::ManagedAppStatus, ManagedAppStatusResource> }

impl ManagedAppStatusCollection {
    /// `…/microsoft.graph.managedAppStatusRaw`: the members that are
    /// [`ManagedAppStatusRaw`](models::ManagedAppStatusRaw).
    #[doc(alias = "microsoft.graph.managedAppStatusRaw")]
    #[inline]
    pub fn cast_to_managed_app_status_raw(
        &self,
    ) -> requests::managed_app_status_raw::ManagedAppStatusRawCollection {
        mg::navigate(self, "microsoft.graph.managedAppStatusRaw")
    }
}
