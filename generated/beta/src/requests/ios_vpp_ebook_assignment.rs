// @generated
use crate::{mg, models};

/// Requests on one [`IosVppEBookAssignment`](models::IosVppEBookAssignment): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_ebooks()
///     .id(id)
///     .assignments()
///     .id(id)
///     .cast_to_ios_vpp_ebook_assignment()
/// ```
pub type IosVppEBookAssignmentResource = mg::One<models::IosVppEBookAssignment>;

/// Requests on a collection of [`IosVppEBookAssignment`](models::IosVppEBookAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_ebooks()
///     .id(id)
///     .assignments()
///     .cast_to_ios_vpp_ebook_assignment()
/// ```
pub type IosVppEBookAssignmentCollection = mg::Many<
    models::IosVppEBookAssignment,
    IosVppEBookAssignmentResource,
>;
