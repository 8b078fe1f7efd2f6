// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidManagedStoreApp`](models::AndroidManagedStoreApp): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_android_managed_store_app()`.
#[derive(Clone, Debug)]
pub struct AndroidManagedStoreAppResource(
    mg::One<models::AndroidManagedStoreApp, requests::mobile_app::MobileAppResource>,
);

mg::builder! { AndroidManagedStoreAppResource: mg::One<models::AndroidManagedStoreApp, requests::mobile_app::MobileAppResource> }

impl AndroidManagedStoreAppResource {
    /// `…/microsoft.graph.androidManagedStoreWebApp`: cast to
    /// [`AndroidManagedStoreWebApp`](models::AndroidManagedStoreWebApp).
    #[doc(alias = "microsoft.graph.androidManagedStoreWebApp")]
    #[inline]
    pub fn cast_to_android_managed_store_web_app(
        &self,
    ) -> requests::android_managed_store_web_app::AndroidManagedStoreWebAppResource {
        mg::navigate(self, "microsoft.graph.androidManagedStoreWebApp")
    }
}

/// Requests on a collection of [`AndroidManagedStoreApp`](models::AndroidManagedStoreApp): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_android_managed_store_app()`.
#[derive(Clone, Debug)]
pub struct AndroidManagedStoreAppCollection(
    mg::Many<
        models::AndroidManagedStoreApp,
        AndroidManagedStoreAppResource,
        requests::mobile_app::MobileAppCollection,
    >,
);

mg::builder! { AndroidManagedStoreAppCollection: mg::Many<models::AndroidManagedStoreApp, AndroidManagedStoreAppResource, requests::mobile_app::MobileAppCollection> }

impl AndroidManagedStoreAppCollection {
    /// `…/microsoft.graph.androidManagedStoreWebApp`: the members that are
    /// [`AndroidManagedStoreWebApp`](models::AndroidManagedStoreWebApp).
    #[doc(alias = "microsoft.graph.androidManagedStoreWebApp")]
    #[inline]
    pub fn cast_to_android_managed_store_web_app(
        &self,
    ) -> requests::android_managed_store_web_app::AndroidManagedStoreWebAppCollection {
        mg::navigate(self, "microsoft.graph.androidManagedStoreWebApp")
    }
}
