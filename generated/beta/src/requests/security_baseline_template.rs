// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.securityBaselineTemplate`, by its URL.
    SecurityBaselineTemplateResource(mg::One<models::SecurityBaselineTemplate, requests::device_management_template::DeviceManagementTemplateResource>)
}

impl SecurityBaselineTemplateResource {
    /// `…/categoryDeviceStateSummaries`: many `securityBaselineCategoryStateSummary`
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
