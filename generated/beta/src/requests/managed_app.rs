// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedApp`, by its URL.
    ManagedAppResource(mg::One<models::ManagedApp, requests::mobile_app::MobileAppResource>)
}

impl ManagedAppResource {
    /// `…/microsoft.graph.managedAndroidLobApp`
    #[inline]
    pub fn as_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppResource {
        mg::to(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedAndroidStoreApp`
    #[inline]
    pub fn as_managed_android_store_app(
        &self,
    ) -> requests::managed_android_store_app::ManagedAndroidStoreAppResource {
        mg::to(self, "microsoft.graph.managedAndroidStoreApp")
    }

    /// `…/microsoft.graph.managedIOSLobApp`
    #[inline]
    pub fn as_managed_ios_lob_app(
        &self,
    ) -> requests::managed_ios_lob_app::ManagedIosLobAppResource {
        mg::to(self, "microsoft.graph.managedIOSLobApp")
    }

    /// `…/microsoft.graph.managedIOSStoreApp`
    #[inline]
    pub fn as_managed_ios_store_app(
        &self,
    ) -> requests::managed_ios_store_app::ManagedIosStoreAppResource {
        mg::to(self, "microsoft.graph.managedIOSStoreApp")
    }

    /// `…/microsoft.graph.managedMobileLobApp`
    #[inline]
    pub fn as_managed_mobile_lob_app(
        &self,
    ) -> requests::managed_mobile_lob_app::ManagedMobileLobAppResource {
        mg::to(self, "microsoft.graph.managedMobileLobApp")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.managedApp`, by its URL.
    ManagedAppCollection(mg::Many<models::ManagedApp, ManagedAppResource, requests::mobile_app::MobileAppCollection>)
}

impl ManagedAppCollection {
    /// `…/microsoft.graph.managedAndroidLobApp`
    #[inline]
    pub fn as_managed_android_lob_app(
        &self,
    ) -> requests::managed_android_lob_app::ManagedAndroidLobAppCollection {
        mg::to(self, "microsoft.graph.managedAndroidLobApp")
    }

    /// `…/microsoft.graph.managedAndroidStoreApp`
    #[inline]
    pub fn as_managed_android_store_app(
        &self,
    ) -> requests::managed_android_store_app::ManagedAndroidStoreAppCollection {
        mg::to(self, "microsoft.graph.managedAndroidStoreApp")
    }

    /// `…/microsoft.graph.managedIOSLobApp`
    #[inline]
    pub fn as_managed_ios_lob_app(
        &self,
    ) -> requests::managed_ios_lob_app::ManagedIosLobAppCollection {
        mg::to(self, "microsoft.graph.managedIOSLobApp")
    }

    /// `…/microsoft.graph.managedIOSStoreApp`
    #[inline]
    pub fn as_managed_ios_store_app(
        &self,
    ) -> requests::managed_ios_store_app::ManagedIosStoreAppCollection {
        mg::to(self, "microsoft.graph.managedIOSStoreApp")
    }

    /// `…/microsoft.graph.managedMobileLobApp`
    #[inline]
    pub fn as_managed_mobile_lob_app(
        &self,
    ) -> requests::managed_mobile_lob_app::ManagedMobileLobAppCollection {
        mg::to(self, "microsoft.graph.managedMobileLobApp")
    }
}
