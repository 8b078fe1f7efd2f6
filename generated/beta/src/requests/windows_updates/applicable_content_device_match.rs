// @generated
use crate::{mg, models};

/// Requests on one
/// [`ApplicableContentDeviceMatch`](models::windows_updates::ApplicableContentDeviceMatch): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .deployment_audiences()
///     .id(id)
///     .applicable_content()
///     .id(id)
///     .matched_devices()
///     .id(id)
/// ```
pub type ApplicableContentDeviceMatchResource = mg::One<
    models::windows_updates::ApplicableContentDeviceMatch,
>;

/// Requests on a collection of
/// [`ApplicableContentDeviceMatch`](models::windows_updates::ApplicableContentDeviceMatch): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .deployment_audiences()
///     .id(id)
///     .applicable_content()
///     .id(id)
///     .matched_devices()
/// ```
pub type ApplicableContentDeviceMatchCollection = mg::Many<
    models::windows_updates::ApplicableContentDeviceMatch,
    ApplicableContentDeviceMatchResource,
>;
