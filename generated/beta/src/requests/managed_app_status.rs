// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedAppStatus`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedAppStatuses/{managedAppStatus-id}`.
    ManagedAppStatusResource(mg::One<models::ManagedAppStatus>)
}

impl ManagedAppStatusResource {
    /// `…/microsoft.graph.managedAppStatusRaw`
    #[inline]
    pub fn as_managed_app_status_raw(
        &self,
    ) -> requests::managed_app_status_raw::ManagedAppStatusRawResource {
        mg::to(self, "microsoft.graph.managedAppStatusRaw")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.managedAppStatus`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedAppStatuses`.
    ManagedAppStatusCollection(mg::Many<models::ManagedAppStatus, ManagedAppStatusResource>)
}

impl ManagedAppStatusCollection {
    /// `…/microsoft.graph.managedAppStatusRaw`
    #[inline]
    pub fn as_managed_app_status_raw(
        &self,
    ) -> requests::managed_app_status_raw::ManagedAppStatusRawCollection {
        mg::to(self, "microsoft.graph.managedAppStatusRaw")
    }
}
