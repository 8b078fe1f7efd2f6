// @generated
use crate::{mg, models};

/// One `microsoft.graph.customAccessPackageWorkflowExtension`, by its URL.
///
/// For example `/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}/customAccessPackageWorkflowExtensions/{customAccessPackageWorkflowExtension-id}`.
pub type CustomAccessPackageWorkflowExtensionResource = mg::One<
    models::CustomAccessPackageWorkflowExtension,
>;

/// A collection of `microsoft.graph.customAccessPackageWorkflowExtension`, by its URL.
///
/// For example `/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}/customAccessPackageWorkflowExtensions`.
pub type CustomAccessPackageWorkflowExtensionCollection = mg::Many<
    models::CustomAccessPackageWorkflowExtension,
    CustomAccessPackageWorkflowExtensionResource,
>;
