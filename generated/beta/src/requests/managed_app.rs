// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedApp`](models::ManagedApp): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_managed_app()`.
#[derive(Clone, Debug)]
pub struct ManagedAppResource(
    mg::One<models::ManagedApp, requests::mobile_app::MobileAppResource>,
);

mg::builder! { ManagedAppResource: mg::One<models::ManagedApp, requests::mobile_app::MobileAppResource> }

impl ManagedAppResource {
    /// `…/microsoft.graph.managedAndroidLobApp`: cast to
    /// [`ManagedAndroidLobApp`](models::ManagedAndroidLobApp).
    #[doc(alias = "microsoft.graph.managedAndroidLobApp")]
    #[inline]
    pub fn cast_to_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppResource {
        mg::navigate(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedAndroidStoreApp`: cast to
    /// [`ManagedAndroidStoreApp`](models::ManagedAndroidStoreApp).
    #[doc(alias = "microsoft.graph.managedAndroidStoreApp")]
    #[inline]
    pub fn cast_to_managed_android_store_app(
        &self,
    ) -> requests::managed_android_store_app::ManagedAndroidStoreAppResource {
        mg::navigate(self, "microsoft.graph.managedAndroidStoreApp")
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

    /// `…/microsoft.graph.managedIOSStoreApp`: cast to
    /// [`ManagedIosStoreApp`](models::ManagedIosStoreApp).
    #[doc(alias = "microsoft.graph.managedIOSStoreApp")]
    #[inline]
    pub fn cast_to_managed_ios_store_app(
        &self,
    ) -> requests::managed_ios_store_app::ManagedIosStoreAppResource {
        mg::navigate(self, "microsoft.graph.managedIOSStoreApp")
    }

    /// `…/microsoft.graph.managedMobileLobApp`: cast to
    /// [`ManagedMobileLobApp`](models::ManagedMobileLobApp).
    #[doc(alias = "microsoft.graph.managedMobileLobApp")]
    #[inline]
    pub fn cast_to_managed_mobile_lob_app(
        &self,
    ) -> requests::managed_mobile_lob_app::ManagedMobileLobAppResource {
        mg::navigate(self, "microsoft.graph.managedMobileLobApp")
    }
}

/// Requests on a collection of [`ManagedApp`](models::ManagedApp): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_managed_app()`.
#[derive(Clone, Debug)]
pub struct ManagedAppCollection(
    mg::Many<
        models::ManagedApp,
        ManagedAppResource,
        requests::mobile_app::MobileAppCollection,
    >,
);

mg::builder! { ManagedAppCollection: mg::Many<models::ManagedApp, ManagedAppResource, requests::mobile_app::MobileAppCollection> }

impl ManagedAppCollection {
    /// `…/microsoft.graph.managedAndroidLobApp`: the members that are
    /// [`ManagedAndroidLobApp`](models::ManagedAndroidLobApp).
    #[doc(alias = "microsoft.graph.managedAndroidLobApp")]
    #[inline]
    pub fn cast_to_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppCollection {
        mg::navigate(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedAndroidStoreApp`: the members that are
    /// [`ManagedAndroidStoreApp`](models::ManagedAndroidStoreApp).
    #[doc(alias = "microsoft.graph.managedAndroidStoreApp")]
    #[inline]
    pub fn cast_to_managed_android_store_app(
        &self,
    ) -> requests::managed_android_store_app::ManagedAndroidStoreAppCollection {
        mg::navigate(self, "microsoft.graph.managedAndroidStoreApp")
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

    /// `…/microsoft.graph.managedIOSStoreApp`: the members that are
    /// [`ManagedIosStoreApp`](models::ManagedIosStoreApp).
    #[doc(alias = "microsoft.graph.managedIOSStoreApp")]
    #[inline]
    pub fn cast_to_managed_ios_store_app(
        &self,
    ) -> requests::managed_ios_store_app::ManagedIosStoreAppCollection {
        mg::navigate(self, "microsoft.graph.managedIOSStoreApp")
    }

    /// `…/microsoft.graph.managedMobileLobApp`: the members that are
    /// [`ManagedMobileLobApp`](models::ManagedMobileLobApp).
    #[doc(alias = "microsoft.graph.managedMobileLobApp")]
    #[inline]
    pub fn cast_to_managed_mobile_lob_app(
        &self,
    ) -> requests::managed_mobile_lob_app::ManagedMobileLobAppCollection {
        mg::navigate(self, "microsoft.graph.managedMobileLobApp")
    }
}
