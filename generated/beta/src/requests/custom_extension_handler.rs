// @generated
use crate::{mg, models, requests};

/// Requests on one [`CustomExtensionHandler`](models::CustomExtensionHandler): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_policies()
///     .id(id)
///     .custom_extension_handlers()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct CustomExtensionHandlerResource(mg::One<models::CustomExtensionHandler>);

mg::builder! { CustomExtensionHandlerResource: mg::One<models::CustomExtensionHandler> }

impl CustomExtensionHandlerResource {
    /// `…/customExtension`:
    /// [`CustomAccessPackageWorkflowExtension`](models::CustomAccessPackageWorkflowExtension).
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::custom_access_package_workflow_extension::CustomAccessPackageWorkflowExtensionResource {
        mg::navigate(self, "customExtension")
    }
}

/// Requests on a collection of [`CustomExtensionHandler`](models::CustomExtensionHandler): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_policies()
///     .id(id)
///     .custom_extension_handlers()
/// ```
pub type CustomExtensionHandlerCollection = mg::Many<
    models::CustomExtensionHandler,
    CustomExtensionHandlerResource,
>;
