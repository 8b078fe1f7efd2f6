// @generated
use crate::{mg, models};

/// One `microsoft.graph.groupPolicySettingMapping`, by its URL.
///
/// For example `/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReport-id}/groupPolicySettingMappings/{groupPolicySettingMapping-id}`.
pub type GroupPolicySettingMappingResource = mg::One<models::GroupPolicySettingMapping>;

/// A collection of `microsoft.graph.groupPolicySettingMapping`, by its URL.
///
/// For example `/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReport-id}/groupPolicySettingMappings`.
pub type GroupPolicySettingMappingCollection = mg::Many<
    models::GroupPolicySettingMapping,
    GroupPolicySettingMappingResource,
>;
