// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.securityBaselineTemplate`, by its URL.
    SecurityBaselineTemplateResource(mg::One<models::SecurityBaselineTemplate, requests::device_management_template::DeviceManagementTemplateResource>)
}

impl SecurityBaselineTemplateResource {
    /// `…/categoryDeviceStateSummaries`: many `securityBaselineCategoryStateSummary`
    ///
    /// [List securityBaselineCategoryStateSummaries](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-list?view=graph-rest-beta); 200.
    ///
    /// [Get securityBaselineCategoryStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-get?view=graph-rest-beta); 200.
    ///
    /// [Create securityBaselineCategoryStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-create?view=graph-rest-beta); 201.
    ///
    /// [Update securityBaselineCategoryStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-update?view=graph-rest-beta); 200.
    ///
    /// [Delete securityBaselineCategoryStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn category_device_state_summaries(
        &self,
    ) -> requests::security_baseline_category_state_summary::SecurityBaselineCategoryStateSummaryCollection {
        mg::to(self, "categoryDeviceStateSummaries")
    }

    /// `…/deviceStateSummary`: `securityBaselineStateSummary`
    ///
    /// [Get securityBaselineStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinestatesummary-get?view=graph-rest-beta); 200.
    ///
    /// [Update securityBaselineStateSummary](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinestatesummary-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_state_summary(
        &self,
    ) -> requests::security_baseline_state_summary::SecurityBaselineStateSummaryResource {
        mg::to(self, "deviceStateSummary")
    }

    /// `…/deviceStates`: many `securityBaselineDeviceState`
    ///
    /// [List securityBaselineDeviceStates](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-list?view=graph-rest-beta); 200.
    ///
    /// [Get securityBaselineDeviceState](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-get?view=graph-rest-beta); 200.
    ///
    /// [Create securityBaselineDeviceState](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-create?view=graph-rest-beta); 201.
    ///
    /// [Update securityBaselineDeviceState](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-update?view=graph-rest-beta); 200.
    ///
    /// [Delete securityBaselineDeviceState](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::security_baseline_device_state::SecurityBaselineDeviceStateCollection {
        mg::to(self, "deviceStates")
    }
}

/// A collection of `microsoft.graph.securityBaselineTemplate`, by its URL.
pub type SecurityBaselineTemplateCollection = mg::Many<
    models::SecurityBaselineTemplate,
    SecurityBaselineTemplateResource,
    requests::device_management_template::DeviceManagementTemplateCollection,
>;
