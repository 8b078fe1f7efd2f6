// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.groupPolicyConfiguration`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfiguration-id}`.
    GroupPolicyConfigurationResource(mg::One<models::GroupPolicyConfiguration>)
}

impl GroupPolicyConfigurationResource {
    /// `…/assignments`: many `groupPolicyConfigurationAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::group_policy_configuration_assignment::GroupPolicyConfigurationAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/definitionValues`: many `groupPolicyDefinitionValue`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn definition_values(
        &self,
    ) -> requests::group_policy_definition_value::GroupPolicyDefinitionValueCollection {
        mg::to(self, "definitionValues")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::GroupPolicyConfigurationAssignment>> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/updateDefinitionValues`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn update_definition_values(
        &self,
        parameters: UpdateDefinitionValues,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "updateDefinitionValues", &parameters)
    }
}

/// A collection of `microsoft.graph.groupPolicyConfiguration`, by its URL.
///
/// For example `/deviceManagement/groupPolicyConfigurations`.
pub type GroupPolicyConfigurationCollection = mg::Many<
    models::GroupPolicyConfiguration,
    GroupPolicyConfigurationResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(groupPolicyConfigurationAssignment)
    assignments "assignments": Vec<models::GroupPolicyConfigurationAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.updateDefinitionValues`.
    UpdateDefinitionValues "microsoft.graph.updateDefinitionValues" "parameters";
    /// `added`: Collection(groupPolicyDefinitionValue)
    added "added": Vec<models::GroupPolicyDefinitionValue>,
    /// `deletedIds`: Collection(String)
    deleted_ids "deletedIds": Vec<String>,
    /// `updated`: Collection(groupPolicyDefinitionValue)
    updated "updated": Vec<models::GroupPolicyDefinitionValue>,
}
