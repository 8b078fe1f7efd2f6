// @generated
use crate::{mg, models, requests};

/// Requests on one [`MicrosoftStoreForBusinessApp`](models::MicrosoftStoreForBusinessApp): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_microsoft_store_for_business_app()
/// ```
#[derive(Clone, Debug)]
pub struct MicrosoftStoreForBusinessAppResource(
    mg::One<
        models::MicrosoftStoreForBusinessApp,
        requests::mobile_app::MobileAppResource,
    >,
);

mg::builder! { MicrosoftStoreForBusinessAppResource: mg::One<models::MicrosoftStoreForBusinessApp, requests::mobile_app::MobileAppResource> }

impl MicrosoftStoreForBusinessAppResource {
    /// `…/containedApps`: many [`MobileContainedApp`](models::MobileContainedApp).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn contained_apps(
        &self,
    ) -> requests::mobile_contained_app::MobileContainedAppCollection {
        mg::navigate(self, "containedApps")
    }
}

/// Requests on a collection of
/// [`MicrosoftStoreForBusinessApp`](models::MicrosoftStoreForBusinessApp): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_app_management().mobile_apps().cast_to_microsoft_store_for_business_app()`.
pub type MicrosoftStoreForBusinessAppCollection = mg::Many<
    models::MicrosoftStoreForBusinessApp,
    MicrosoftStoreForBusinessAppResource,
    requests::mobile_app::MobileAppCollection,
>;
