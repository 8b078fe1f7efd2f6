// @generated
use crate::{mg, models};

/// Requests on one
/// [`CustomAccessPackageWorkflowExtension`](models::CustomAccessPackageWorkflowExtension): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .custom_access_package_workflow_extensions()
///     .id(id)
/// ```
pub type CustomAccessPackageWorkflowExtensionResource = mg::One<
    models::CustomAccessPackageWorkflowExtension,
>;

/// Requests on a collection of
/// [`CustomAccessPackageWorkflowExtension`](models::CustomAccessPackageWorkflowExtension): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .custom_access_package_workflow_extensions()
/// ```
pub type CustomAccessPackageWorkflowExtensionCollection = mg::Many<
    models::CustomAccessPackageWorkflowExtension,
    CustomAccessPackageWorkflowExtensionResource,
>;
