// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyMigrationReport`](models::GroupPolicyMigrationReport): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().group_policy_migration_reports().id(id)`.
#[derive(Clone, Debug)]
pub struct GroupPolicyMigrationReportResource(
    mg::One<models::GroupPolicyMigrationReport>,
);

mg::builder! { GroupPolicyMigrationReportResource: mg::One<models::GroupPolicyMigrationReport> }

impl GroupPolicyMigrationReportResource {
    /// `…/groupPolicySettingMappings`: many
    /// [`GroupPolicySettingMapping`](models::GroupPolicySettingMapping).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn group_policy_setting_mappings(
        &self,
    ) -> requests::group_policy_setting_mapping::GroupPolicySettingMappingCollection {
        mg::navigate(self, "groupPolicySettingMappings")
    }

    /// `…/unsupportedGroupPolicyExtensions`: many
    /// [`UnsupportedGroupPolicyExtension`](models::UnsupportedGroupPolicyExtension).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn unsupported_group_policy_extensions(
        &self,
    ) -> requests::unsupported_group_policy_extension::UnsupportedGroupPolicyExtensionCollection {
        mg::navigate(self, "unsupportedGroupPolicyExtensions")
    }

    /// `POST …/updateScopeTags`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn update_scope_tags(&self, parameters: UpdateScopeTags) -> mg::Request<String> {
        self.raw().action_with("updateScopeTags", &parameters)
    }
}

/// Requests on a collection of [`GroupPolicyMigrationReport`](models::GroupPolicyMigrationReport):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().group_policy_migration_reports()`.
#[derive(Clone, Debug)]
pub struct GroupPolicyMigrationReportCollection(
    mg::Many<models::GroupPolicyMigrationReport, GroupPolicyMigrationReportResource>,
);

mg::builder! { GroupPolicyMigrationReportCollection: mg::Many<models::GroupPolicyMigrationReport, GroupPolicyMigrationReportResource> }

impl GroupPolicyMigrationReportCollection {
    /// `POST …/createMigrationReport`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn create_migration_report(
        &self,
        parameters: CreateMigrationReport,
    ) -> mg::Request<String> {
        self.raw().action_with("createMigrationReport", &parameters)
    }
}

/// Parameters of [`GroupPolicyMigrationReportResource::update_scope_tags`].
pub struct UpdateScopeTags {
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateScopeTags: "microsoft.graph.updateScopeTags", parameters;
    role_scope_tag_ids: "roleScopeTagIds",
}

/// Parameters of [`GroupPolicyMigrationReportCollection::create_migration_report`].
pub struct CreateMigrationReport {
    /// `groupPolicyObjectFile`.
    pub group_policy_object_file: mg::Field<mg::Boxed<models::GroupPolicyObjectFile>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateMigrationReport: "microsoft.graph.createMigrationReport", parameters;
    group_policy_object_file: "groupPolicyObjectFile",
}
