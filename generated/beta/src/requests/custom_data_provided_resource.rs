// @generated
use crate::{mg, models, requests};

/// Requests on one [`CustomDataProvidedResource`](models::CustomDataProvidedResource): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_resources()
///     .id(id)
///     .cast_to_custom_data_provided_resource()
/// ```
pub type CustomDataProvidedResourceResource = mg::One<
    models::CustomDataProvidedResource,
    requests::access_package_resource::AccessPackageResourceResource,
>;

/// Requests on a collection of [`CustomDataProvidedResource`](models::CustomDataProvidedResource):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_resources()
///     .cast_to_custom_data_provided_resource()
/// ```
pub type CustomDataProvidedResourceCollection = mg::Many<
    models::CustomDataProvidedResource,
    CustomDataProvidedResourceResource,
>;
