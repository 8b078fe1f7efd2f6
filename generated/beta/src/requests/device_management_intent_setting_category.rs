// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementIntentSettingCategory`, by its URL.
    DeviceManagementIntentSettingCategoryResource(mg::One<models::DeviceManagementIntentSettingCategory, requests::device_management_setting_category::DeviceManagementSettingCategoryResource>)
}

impl DeviceManagementIntentSettingCategoryResource {
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
}

/// A collection of `microsoft.graph.deviceManagementIntentSettingCategory`, by its URL.
pub type DeviceManagementIntentSettingCategoryCollection = mg::Many<
    models::DeviceManagementIntentSettingCategory,
    DeviceManagementIntentSettingCategoryResource,
>;
