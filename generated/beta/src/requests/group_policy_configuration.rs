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
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::group_policy_configuration_assignment::GroupPolicyConfigurationAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/definitionValues`: many `groupPolicyDefinitionValue`
    #[inline]
    pub fn definition_values(
        &self,
    ) -> requests::group_policy_definition_value::GroupPolicyDefinitionValueCollection {
        mg::to(self, "definitionValues")
    }

    /// `POST …/assign`
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::GroupPolicyConfigurationAssignment>> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/updateDefinitionValues`
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
