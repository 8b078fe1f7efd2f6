// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftStoreForBusinessContainedApp`][reference], derived from
/// [`MobileContainedApp`](super::MobileContainedApp).
///
/// Requests: [`MicrosoftStoreForBusinessContainedAppCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_microsoft_store_for_business_app()
///     .contained_apps()
///     .cast_to_microsoft_store_for_business_contained_app()
/// ```
///
/// [`MicrosoftStoreForBusinessContainedAppCollection`]: crate::requests::microsoft_store_for_business_contained_app::MicrosoftStoreForBusinessContainedAppCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/microsoftstoreforbusinesscontainedapp?view=graph-rest-beta
pub struct MicrosoftStoreForBusinessContainedApp {
    /// `appUserModelId`.
    pub app_user_model_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftStoreForBusinessContainedApp: "microsoft.graph.microsoftStoreForBusinessContainedApp", entity, base super::MobileContainedApp;
    app_user_model_id: "appUserModelId",
    id: "id" key required,
}

mg::derived_from! { MicrosoftStoreForBusinessContainedApp: super::MobileContainedApp, super::Entity }
