// @generated
use crate::{mg, models, requests};

/// Requests on one [`PolicySet`](models::PolicySet): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.device_app_management().policy_sets().id(id)`.
#[derive(Clone, Debug)]
pub struct PolicySetResource(mg::One<models::PolicySet>);

mg::builder! { PolicySetResource: mg::One<models::PolicySet> }

impl PolicySetResource {
    /// `…/assignments`: many [`PolicySetAssignment`](models::PolicySetAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::policy_set_assignment::PolicySetAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/items`: many [`PolicySetItem`](models::PolicySetItem).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn items(&self) -> requests::policy_set_item::PolicySetItemCollection {
        mg::navigate(self, "items")
    }

    /// `POST …/update`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn update_(&self, parameters: Update) -> mg::Request<()> {
        self.raw().action_with("update", &parameters)
    }
}

/// Requests on a collection of [`PolicySet`](models::PolicySet): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.device_app_management().policy_sets()`.
#[derive(Clone, Debug)]
pub struct PolicySetCollection(mg::Many<models::PolicySet, PolicySetResource>);

mg::builder! { PolicySetCollection: mg::Many<models::PolicySet, PolicySetResource> }

impl PolicySetCollection {
    /// `POST …/getPolicySets`.
    ///
    /// Returns a page of [`PolicySet`](models::PolicySet).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_policy_sets(
        &self,
        parameters: GetPolicySets,
    ) -> mg::Request<mg::Page<models::PolicySet>> {
        self.raw().action_with("getPolicySets", &parameters)
    }
}

/// Parameters of [`PolicySetResource::update_`].
pub struct Update {
    /// `addedPolicySetItems`.
    pub added_policy_set_items: mg::Field<Vec<models::PolicySetItem>>,
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::PolicySetAssignment>>,
    /// `deletedPolicySetItems`.
    pub deleted_policy_set_items: mg::Field<Vec<String>>,
    /// `updatedPolicySetItems`.
    pub updated_policy_set_items: mg::Field<Vec<models::PolicySetItem>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Update: "microsoft.graph.update", parameters;
    added_policy_set_items: "addedPolicySetItems",
    assignments: "assignments",
    deleted_policy_set_items: "deletedPolicySetItems",
    updated_policy_set_items: "updatedPolicySetItems",
}

/// Parameters of [`PolicySetCollection::get_policy_sets`].
pub struct GetPolicySets {
    /// `policySetIds`.
    pub policy_set_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPolicySets: "microsoft.graph.getPolicySets", parameters;
    policy_set_ids: "policySetIds",
}
