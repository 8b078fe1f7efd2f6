// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosiPadOsWebClip`](models::IosiPadOsWebClip): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_iosi_pad_os_web_clip()`.
pub type IosiPadOsWebClipResource = mg::One<
    models::IosiPadOsWebClip,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`IosiPadOsWebClip`](models::IosiPadOsWebClip): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_iosi_pad_os_web_clip()`.
pub type IosiPadOsWebClipCollection = mg::Many<
    models::IosiPadOsWebClip,
    IosiPadOsWebClipResource,
    requests::mobile_app::MobileAppCollection,
>;
