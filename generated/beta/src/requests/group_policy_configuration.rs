// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyConfiguration`](models::GroupPolicyConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().group_policy_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct GroupPolicyConfigurationResource(mg::One<models::GroupPolicyConfiguration>);

mg::builder! { GroupPolicyConfigurationResource: mg::One<models::GroupPolicyConfiguration> }

impl GroupPolicyConfigurationResource {
    /// `…/assignments`: many
    /// [`GroupPolicyConfigurationAssignment`](models::GroupPolicyConfigurationAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::group_policy_configuration_assignment::GroupPolicyConfigurationAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/definitionValues`: many
    /// [`GroupPolicyDefinitionValue`](models::GroupPolicyDefinitionValue).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn definition_values(
        &self,
    ) -> requests::group_policy_definition_value::GroupPolicyDefinitionValueCollection {
        mg::navigate(self, "definitionValues")
    }

    /// `POST …/assign`.
    ///
    /// Returns a page of
    /// [`GroupPolicyConfigurationAssignment`](models::GroupPolicyConfigurationAssignment).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::GroupPolicyConfigurationAssignment>> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/updateDefinitionValues`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn update_definition_values(
        &self,
        parameters: UpdateDefinitionValues,
    ) -> mg::Request<()> {
        self.raw().action_with("updateDefinitionValues", &parameters)
    }
}

/// Requests on a collection of [`GroupPolicyConfiguration`](models::GroupPolicyConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().group_policy_configurations()`.
pub type GroupPolicyConfigurationCollection = mg::Many<
    models::GroupPolicyConfiguration,
    GroupPolicyConfigurationResource,
>;

/// Parameters of [`GroupPolicyConfigurationResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::GroupPolicyConfigurationAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

/// Parameters of [`GroupPolicyConfigurationResource::update_definition_values`].
pub struct UpdateDefinitionValues {
    /// `added`.
    pub added: mg::Field<Vec<models::GroupPolicyDefinitionValue>>,
    /// `deletedIds`.
    pub deleted_ids: mg::Field<Vec<String>>,
    /// `updated`.
    pub updated: mg::Field<Vec<models::GroupPolicyDefinitionValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateDefinitionValues: "microsoft.graph.updateDefinitionValues", parameters;
    added: "added",
    deleted_ids: "deletedIds",
    updated: "updated",
}
