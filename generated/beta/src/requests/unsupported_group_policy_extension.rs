// @generated
use crate::{mg, models};

/// One `microsoft.graph.unsupportedGroupPolicyExtension`, by its URL.
///
/// For example `/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReport-id}/unsupportedGroupPolicyExtensions/{unsupportedGroupPolicyExtension-id}`.
pub type UnsupportedGroupPolicyExtensionResource = mg::One<
    models::UnsupportedGroupPolicyExtension,
>;

/// A collection of `microsoft.graph.unsupportedGroupPolicyExtension`, by its URL.
///
/// For example `/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReport-id}/unsupportedGroupPolicyExtensions`.
pub type UnsupportedGroupPolicyExtensionCollection = mg::Many<
    models::UnsupportedGroupPolicyExtension,
    UnsupportedGroupPolicyExtensionResource,
>;
