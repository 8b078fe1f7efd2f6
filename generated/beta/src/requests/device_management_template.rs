// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementTemplate`, by its URL.
    ///
    /// For example `/deviceManagement/templates/{deviceManagementTemplate-id}`.
    DeviceManagementTemplateResource(mg::One<models::DeviceManagementTemplate>)
}

impl DeviceManagementTemplateResource {
    /// `…/categories`: many `deviceManagementTemplateSettingCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::device_management_template_setting_category::DeviceManagementTemplateSettingCategoryCollection {
        mg::to(self, "categories")
    }

    /// `…/migratableTo`: many `deviceManagementTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn migratable_to(
        &self,
    ) -> requests::device_management_template::DeviceManagementTemplateCollection {
        mg::to(self, "migratableTo")
    }

    /// `…/settings`: many `deviceManagementSettingInstance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::to(self, "settings")
    }

    /// `…/microsoft.graph.securityBaselineTemplate`
    #[inline]
    pub fn as_security_baseline_template(
        &self,
    ) -> requests::security_baseline_template::SecurityBaselineTemplateResource {
        mg::to(self, "microsoft.graph.securityBaselineTemplate")
    }

    /// `GET …/compare(templateId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn compare(
        &self,
        parameters: Compare,
    ) -> mg::Request<mg::Page<models::DeviceManagementSettingComparison>> {
        mg::Path::function_with(self, "compare", &parameters)
    }

    /// `POST …/createInstance`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn create_instance(
        &self,
        parameters: CreateInstance,
    ) -> mg::Request<models::DeviceManagementIntent> {
        mg::Path::action_with(self, "createInstance", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementTemplate`, by its URL.
    ///
    /// For example `/deviceManagement/templates`.
    DeviceManagementTemplateCollection(mg::Many<models::DeviceManagementTemplate, DeviceManagementTemplateResource>)
}

impl DeviceManagementTemplateCollection {
    /// `…/microsoft.graph.securityBaselineTemplate`
    #[inline]
    pub fn as_security_baseline_template(
        &self,
    ) -> requests::security_baseline_template::SecurityBaselineTemplateCollection {
        mg::to(self, "microsoft.graph.securityBaselineTemplate")
    }

    /// `POST …/importOffice365DeviceConfigurationPolicies`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn import_office365_device_configuration_policies(
        &self,
    ) -> mg::Request<mg::Page<models::DeviceManagementIntent>> {
        mg::Path::action(self, "importOffice365DeviceConfigurationPolicies")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.compare`.
    Compare "microsoft.graph.compare" "parameters";
    /// `templateId`: String
    template_id "templateId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.createInstance`.
    CreateInstance "microsoft.graph.createInstance" "parameters";
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `settingsDelta`: Collection(deviceManagementSettingInstance)
    settings_delta "settingsDelta": Vec<models::DeviceManagementSettingInstance>,
}
