// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsPhone81AppXBundle`](models::WindowsPhone81AppXBundle): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_windows_phone81_appx_bundle()`.
pub type WindowsPhone81AppXBundleResource = mg::One<
    models::WindowsPhone81AppXBundle,
    requests::windows_phone81_appx::WindowsPhone81AppXResource,
>;

/// Requests on a collection of [`WindowsPhone81AppXBundle`](models::WindowsPhone81AppXBundle):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_windows_phone81_appx_bundle()`.
pub type WindowsPhone81AppXBundleCollection = mg::Many<
    models::WindowsPhone81AppXBundle,
    WindowsPhone81AppXBundleResource,
    requests::windows_phone81_appx::WindowsPhone81AppXCollection,
>;
