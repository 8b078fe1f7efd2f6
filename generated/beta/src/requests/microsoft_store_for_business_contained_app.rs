// @generated
use crate::{mg, models};

/// Requests on one
/// [`MicrosoftStoreForBusinessContainedApp`](models::MicrosoftStoreForBusinessContainedApp): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_microsoft_store_for_business_app()
///     .contained_apps()
///     .id(id)
///     .cast_to_microsoft_store_for_business_contained_app()
/// ```
pub type MicrosoftStoreForBusinessContainedAppResource = mg::One<
    models::MicrosoftStoreForBusinessContainedApp,
>;

/// Requests on a collection of
/// [`MicrosoftStoreForBusinessContainedApp`](models::MicrosoftStoreForBusinessContainedApp):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
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
pub type MicrosoftStoreForBusinessContainedAppCollection = mg::Many<
    models::MicrosoftStoreForBusinessContainedApp,
    MicrosoftStoreForBusinessContainedAppResource,
>;
