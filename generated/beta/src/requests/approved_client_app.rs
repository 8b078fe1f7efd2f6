// @generated
use crate::{mg, models};

/// Requests on one [`ApprovedClientApp`](models::ApprovedClientApp): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .service_principals()
///     .id(id)
///     .remote_desktop_security_configuration()
///     .approved_client_apps()
///     .id(id)
/// ```
pub type ApprovedClientAppResource = mg::One<models::ApprovedClientApp>;

/// Requests on a collection of [`ApprovedClientApp`](models::ApprovedClientApp): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .service_principals()
///     .id(id)
///     .remote_desktop_security_configuration()
///     .approved_client_apps()
/// ```
pub type ApprovedClientAppCollection = mg::Many<
    models::ApprovedClientApp,
    ApprovedClientAppResource,
>;
