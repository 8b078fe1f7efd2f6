// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementSettingCategory`, by its URL.
    ///
    /// For example `/deviceManagement/categories/{deviceManagementSettingCategory-id}`.
    DeviceManagementSettingCategoryResource(mg::One<models::DeviceManagementSettingCategory>)
}

impl DeviceManagementSettingCategoryResource {
    /// `…/settingDefinitions`: many `deviceManagementSettingDefinition`
    ///
    /// [List deviceManagementAbstractComplexSettingDefinitions](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementCollectionSettingDefinitions](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementComplexSettingDefinitions](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-list?view=graph-rest-beta); 200.
    ///
    /// [List deviceManagementSettingDefinitions](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-list?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementAbstractComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementCollectionSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Get deviceManagementSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Create deviceManagementAbstractComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementCollectionSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-create?view=graph-rest-beta); 201.
    ///
    /// [Create deviceManagementSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-create?view=graph-rest-beta); 201.
    ///
    /// [Update deviceManagementAbstractComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementCollectionSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceManagementAbstractComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementCollectionSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementComplexSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete deviceManagementSettingDefinition](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn setting_definitions(
        &self,
    ) -> requests::device_management_setting_definition::DeviceManagementSettingDefinitionCollection {
        mg::to(self, "settingDefinitions")
    }

    /// `…/microsoft.graph.deviceManagementIntentSettingCategory`
    #[inline]
    pub fn as_device_management_intent_setting_category(
        &self,
    ) -> requests::device_management_intent_setting_category::DeviceManagementIntentSettingCategoryResource {
        mg::to(self, "microsoft.graph.deviceManagementIntentSettingCategory")
    }

    /// `…/microsoft.graph.deviceManagementTemplateSettingCategory`
    #[inline]
    pub fn as_device_management_template_setting_category(
        &self,
    ) -> requests::device_management_template_setting_category::DeviceManagementTemplateSettingCategoryResource {
        mg::to(self, "microsoft.graph.deviceManagementTemplateSettingCategory")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementSettingCategory`, by its URL.
    ///
    /// For example `/deviceManagement/categories`.
    DeviceManagementSettingCategoryCollection(mg::Many<models::DeviceManagementSettingCategory, DeviceManagementSettingCategoryResource>)
}

impl DeviceManagementSettingCategoryCollection {
    /// `…/microsoft.graph.deviceManagementIntentSettingCategory`
    #[inline]
    pub fn as_device_management_intent_setting_category(
        &self,
    ) -> requests::device_management_intent_setting_category::DeviceManagementIntentSettingCategoryCollection {
        mg::to(self, "microsoft.graph.deviceManagementIntentSettingCategory")
    }

    /// `…/microsoft.graph.deviceManagementTemplateSettingCategory`
    #[inline]
    pub fn as_device_management_template_setting_category(
        &self,
    ) -> requests::device_management_template_setting_category::DeviceManagementTemplateSettingCategoryCollection {
        mg::to(self, "microsoft.graph.deviceManagementTemplateSettingCategory")
    }
}
