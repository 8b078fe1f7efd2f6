// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.groupPolicyDefinitionValue`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfiguration-id}/definitionValues/{groupPolicyDefinitionValue-id}`.
    GroupPolicyDefinitionValueResource(mg::One<models::GroupPolicyDefinitionValue>)
}

impl GroupPolicyDefinitionValueResource {
    /// `…/definition`: `groupPolicyDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn definition(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionResource {
        mg::to(self, "definition")
    }

    /// `…/presentationValues`: many `groupPolicyPresentationValue`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn presentation_values(
        &self,
    ) -> requests::group_policy_presentation_value::GroupPolicyPresentationValueCollection {
        mg::to(self, "presentationValues")
    }
}

/// A collection of `microsoft.graph.groupPolicyDefinitionValue`, by its URL.
///
/// For example `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfiguration-id}/definitionValues`.
pub type GroupPolicyDefinitionValueCollection = mg::Many<
    models::GroupPolicyDefinitionValue,
    GroupPolicyDefinitionValueResource,
>;
