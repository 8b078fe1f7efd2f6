// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AccessPackageAssignmentWorkflowExtension`](models::AccessPackageAssignmentWorkflowExtension):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .access_package_custom_workflow_extensions()
///     .id(id)
///     .cast_to_access_package_assignment_workflow_extension()
/// ```
#[derive(Clone, Debug)]
pub struct AccessPackageAssignmentWorkflowExtensionResource(
    mg::One<models::AccessPackageAssignmentWorkflowExtension>,
);

mg::builder! { AccessPackageAssignmentWorkflowExtensionResource: mg::One<models::AccessPackageAssignmentWorkflowExtension> }

impl AccessPackageAssignmentWorkflowExtensionResource {
    /// `…/callbackConfiguration`:
    /// [`CustomExtensionCallbackConfiguration`](models::CustomExtensionCallbackConfiguration).
    #[inline]
    pub fn callback_configuration(
        &self,
    ) -> requests::custom_extension_callback_configuration::CustomExtensionCallbackConfigurationResource {
        mg::navigate(self, "callbackConfiguration")
    }
}

/// Requests on a collection of
/// [`AccessPackageAssignmentWorkflowExtension`](models::AccessPackageAssignmentWorkflowExtension):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .access_package_custom_workflow_extensions()
///     .cast_to_access_package_assignment_workflow_extension()
/// ```
pub type AccessPackageAssignmentWorkflowExtensionCollection = mg::Many<
    models::AccessPackageAssignmentWorkflowExtension,
    AccessPackageAssignmentWorkflowExtensionResource,
>;
