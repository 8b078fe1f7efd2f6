// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsWebClip`](models::MacOsWebClip): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_mac_os_web_clip()`.
pub type MacOsWebClipResource = mg::One<
    models::MacOsWebClip,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`MacOsWebClip`](models::MacOsWebClip): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_mac_os_web_clip()`.
pub type MacOsWebClipCollection = mg::Many<
    models::MacOsWebClip,
    MacOsWebClipResource,
    requests::mobile_app::MobileAppCollection,
>;
