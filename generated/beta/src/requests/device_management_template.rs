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
    /// [List deviceManagementTemplateSettingCategories](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementTemplateSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementTemplateSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementTemplateSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementTemplateSettingCategory](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-delete?view=graph-rest-beta); 204.
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
    /// [List deviceManagementTemplates](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-list?view=graph-rest-beta); 200.
    ///
    /// [List securityBaselineTemplates](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-get?view=graph-rest-beta); 200.
    ///
    /// [Get securityBaselineTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-create?view=graph-rest-beta); 201.
    ///
    /// [Create securityBaselineTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-update?view=graph-rest-beta); 200.
    ///
    /// [Update securityBaselineTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete securityBaselineTemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-delete?view=graph-rest-beta); 204.
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
    /// [List deviceManagementAbstractComplexSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementBooleanSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementCollectionSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementComplexSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementIntegerSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintegersettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementStringSettingInstances](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementAbstractComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementBooleanSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementCollectionSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementIntegerSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintegersettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementStringSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementAbstractComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementBooleanSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementCollectionSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementIntegerSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintegersettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementStringSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementAbstractComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementBooleanSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementCollectionSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementIntegerSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintegersettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementStringSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementAbstractComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementBooleanSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementCollectionSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettinginstance-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementComplexSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementIntegerSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintegersettinginstance-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementStringSettingInstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-delete?view=graph-rest-beta); 204.
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-compare?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/templates/{deviceManagementTemplateId}/compare`
    /// - `GET /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}/compare`
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-createinstance?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/templates/{deviceManagementTemplateId}/createInstance`
    /// - `POST /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}/createInstance`
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-importoffice365deviceconfigurationpolicies?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/templates/importOffice365DeviceConfigurationPolicies`
    /// - `POST /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/importOffice365DeviceConfigurationPolicies`
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
