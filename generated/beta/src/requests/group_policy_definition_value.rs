// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyDefinitionValue`](models::GroupPolicyDefinitionValue): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.device_management().group_policy_configurations().id(id).definition_values().id(id)`.
#[derive(Clone, Debug)]
pub struct GroupPolicyDefinitionValueResource(
    mg::One<models::GroupPolicyDefinitionValue>,
);

mg::builder! { GroupPolicyDefinitionValueResource: mg::One<models::GroupPolicyDefinitionValue> }

impl GroupPolicyDefinitionValueResource {
    /// `…/definition`: [`GroupPolicyDefinition`](models::GroupPolicyDefinition).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn definition(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionResource {
        mg::navigate(self, "definition")
    }

    /// `…/presentationValues`: many
    /// [`GroupPolicyPresentationValue`](models::GroupPolicyPresentationValue).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn presentation_values(
        &self,
    ) -> requests::group_policy_presentation_value::GroupPolicyPresentationValueCollection {
        mg::navigate(self, "presentationValues")
    }
}

/// Requests on a collection of [`GroupPolicyDefinitionValue`](models::GroupPolicyDefinitionValue):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().group_policy_configurations().id(id).definition_values()`.
pub type GroupPolicyDefinitionValueCollection = mg::Many<
    models::GroupPolicyDefinitionValue,
    GroupPolicyDefinitionValueResource,
>;
