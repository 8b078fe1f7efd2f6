// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.groupPolicyMigrationReport`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReport-id}`.
    GroupPolicyMigrationReportResource(mg::One<models::GroupPolicyMigrationReport>)
}

impl GroupPolicyMigrationReportResource {
    /// `…/groupPolicySettingMappings`: many `groupPolicySettingMapping`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn group_policy_setting_mappings(
        &self,
    ) -> requests::group_policy_setting_mapping::GroupPolicySettingMappingCollection {
        mg::to(self, "groupPolicySettingMappings")
    }

    /// `…/unsupportedGroupPolicyExtensions`: many `unsupportedGroupPolicyExtension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn unsupported_group_policy_extensions(
        &self,
    ) -> requests::unsupported_group_policy_extension::UnsupportedGroupPolicyExtensionCollection {
        mg::to(self, "unsupportedGroupPolicyExtensions")
    }

    /// `POST …/updateScopeTags`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn update_scope_tags(&self, parameters: UpdateScopeTags) -> mg::Request<String> {
        mg::Path::action_with(self, "updateScopeTags", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.groupPolicyMigrationReport`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyMigrationReports`.
    GroupPolicyMigrationReportCollection(mg::Many<models::GroupPolicyMigrationReport, GroupPolicyMigrationReportResource>)
}

impl GroupPolicyMigrationReportCollection {
    /// `POST …/createMigrationReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn create_migration_report(
        &self,
        parameters: CreateMigrationReport,
    ) -> mg::Request<String> {
        mg::Path::action_with(self, "createMigrationReport", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.updateScopeTags`.
    UpdateScopeTags "microsoft.graph.updateScopeTags" "parameters";
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.createMigrationReport`.
    CreateMigrationReport "microsoft.graph.createMigrationReport" "parameters";
    /// `groupPolicyObjectFile`: groupPolicyObjectFile
    group_policy_object_file "groupPolicyObjectFile": mg::Boxed<models::GroupPolicyObjectFile>,
}
