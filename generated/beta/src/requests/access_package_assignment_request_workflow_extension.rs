// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageAssignmentRequestWorkflowExtension`]: `get`, `update`, `delete`,
/// and the methods below.
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
///     .cast_to_access_package_assignment_request_workflow_extension()
/// ```
///
/// [`AccessPackageAssignmentRequestWorkflowExtension`]: models::AccessPackageAssignmentRequestWorkflowExtension
#[derive(Clone, Debug)]
pub struct AccessPackageAssignmentRequestWorkflowExtensionResource(
    mg::One<models::AccessPackageAssignmentRequestWorkflowExtension>,
);

mg::builder! { AccessPackageAssignmentRequestWorkflowExtensionResource: mg::One<models::AccessPackageAssignmentRequestWorkflowExtension> }

impl AccessPackageAssignmentRequestWorkflowExtensionResource {
    /// `…/callbackConfiguration`:
    /// [`CustomExtensionCallbackConfiguration`](models::CustomExtensionCallbackConfiguration).
    #[inline]
    pub fn callback_configuration(
        &self,
    ) -> requests::custom_extension_callback_configuration::CustomExtensionCallbackConfigurationResource {
        mg::navigate(self, "callbackConfiguration")
    }
}

/// Requests on a collection of [`AccessPackageAssignmentRequestWorkflowExtension`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .access_package_custom_workflow_extensions()
///     .cast_to_access_package_assignment_request_workflow_extension()
/// ```
///
/// [`AccessPackageAssignmentRequestWorkflowExtension`]: models::AccessPackageAssignmentRequestWorkflowExtension
pub type AccessPackageAssignmentRequestWorkflowExtensionCollection = mg::Many<
    models::AccessPackageAssignmentRequestWorkflowExtension,
    AccessPackageAssignmentRequestWorkflowExtensionResource,
>;
