// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedMobileLobApp`](models::ManagedMobileLobApp): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_managed_mobile_lob_app()`.
#[derive(Clone, Debug)]
pub struct ManagedMobileLobAppResource(
    mg::One<models::ManagedMobileLobApp, requests::managed_app::ManagedAppResource>,
);

mg::builder! { ManagedMobileLobAppResource: mg::One<models::ManagedMobileLobApp, requests::managed_app::ManagedAppResource> }

impl ManagedMobileLobAppResource {
    /// `…/contentVersions`: many [`MobileAppContent`](models::MobileAppContent).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn content_versions(
        &self,
    ) -> requests::mobile_app_content::MobileAppContentCollection {
        mg::navigate(self, "contentVersions")
    }

    /// `…/microsoft.graph.managedAndroidLobApp`: cast to
    /// [`ManagedAndroidLobApp`](models::ManagedAndroidLobApp).
    #[doc(alias = "microsoft.graph.managedAndroidLobApp")]
    #[inline]
    pub fn cast_to_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppResource {
        mg::navigate(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedIOSLobApp`: cast to
    /// [`ManagedIosLobApp`](models::ManagedIosLobApp).
    #[doc(alias = "microsoft.graph.managedIOSLobApp")]
    #[inline]
    pub fn cast_to_managed_ios_lob_app(
        &self,
    ) -> requests::managed_ios_lob_app::ManagedIosLobAppResource {
        mg::navigate(self, "microsoft.graph.managedIOSLobApp")
    }
}

/// Requests on a collection of [`ManagedMobileLobApp`](models::ManagedMobileLobApp): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_managed_mobile_lob_app()`.
#[derive(Clone, Debug)]
pub struct ManagedMobileLobAppCollection(
    mg::Many<
        models::ManagedMobileLobApp,
        ManagedMobileLobAppResource,
        requests::managed_app::ManagedAppCollection,
    >,
);

mg::builder! { ManagedMobileLobAppCollection: mg::Many<models::ManagedMobileLobApp, ManagedMobileLobAppResource, requests::managed_app::ManagedAppCollection> }

impl ManagedMobileLobAppCollection {
    /// `…/microsoft.graph.managedAndroidLobApp`: the members that are
    /// [`ManagedAndroidLobApp`](models::ManagedAndroidLobApp).
    #[doc(alias = "microsoft.graph.managedAndroidLobApp")]
    #[inline]
    pub fn cast_to_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppCollection {
        mg::navigate(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedIOSLobApp`: the members that are
    /// [`ManagedIosLobApp`](models::ManagedIosLobApp).
    #[doc(alias = "microsoft.graph.managedIOSLobApp")]
    #[inline]
    pub fn cast_to_managed_ios_lob_app(
        &self,
    ) -> requests::managed_ios_lob_app::ManagedIosLobAppCollection {
        mg::navigate(self, "microsoft.graph.managedIOSLobApp")
    }
}
