// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidManagedStoreApp`, by its URL.
    AndroidManagedStoreAppResource(mg::One<models::AndroidManagedStoreApp, requests::mobile_app::MobileAppResource>)
}

impl AndroidManagedStoreAppResource {
    /// `…/microsoft.graph.androidManagedStoreWebApp`
    #[inline]
    pub fn as_android_managed_store_web_app(
        &self,
    ) -> requests::android_managed_store_web_app::AndroidManagedStoreWebAppResource {
        mg::to(self, "microsoft.graph.androidManagedStoreWebApp")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.androidManagedStoreApp`, by its URL.
    AndroidManagedStoreAppCollection(mg::Many<models::AndroidManagedStoreApp, AndroidManagedStoreAppResource, requests::mobile_app::MobileAppCollection>)
}

impl AndroidManagedStoreAppCollection {
    /// `…/microsoft.graph.androidManagedStoreWebApp`
    #[inline]
    pub fn as_android_managed_store_web_app(
        &self,
    ) -> requests::android_managed_store_web_app::AndroidManagedStoreWebAppCollection {
        mg::to(self, "microsoft.graph.androidManagedStoreWebApp")
    }
}
