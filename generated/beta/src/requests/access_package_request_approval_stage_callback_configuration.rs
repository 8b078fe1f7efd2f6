// @generated
use crate::{mg, models};

/// A property of type `microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration`, by its URL.
pub type AccessPackageRequestApprovalStageCallbackConfigurationResource = mg::One<
    models::AccessPackageRequestApprovalStageCallbackConfiguration,
>;
