// @generated
use crate::{mg, models};

/// Requests on a property of type [`AccessPackageRequestApprovalStageCallbackConfiguration`].
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .custom_task_extensions()
///     .id(id)
///     .callback_configuration()
///     .cast_to_access_package_request_approval_stage_callback_configuration()
/// ```
///
/// [`AccessPackageRequestApprovalStageCallbackConfiguration`]: models::AccessPackageRequestApprovalStageCallbackConfiguration
pub type AccessPackageRequestApprovalStageCallbackConfigurationResource = mg::One<
    models::AccessPackageRequestApprovalStageCallbackConfiguration,
>;
