// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.policySet`, by its URL.
    ///
    /// For example `/deviceAppManagement/policySets/{policySet-id}`.
    PolicySetResource(mg::One<models::PolicySet>)
}

impl PolicySetResource {
    /// `…/assignments`: many `policySetAssignment`
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
    ) -> requests::policy_set_assignment::PolicySetAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/items`: many `policySetItem`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn items(&self) -> requests::policy_set_item::PolicySetItemCollection {
        mg::to(self, "items")
    }

    /// `POST …/update`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn update_(&self, parameters: Update) -> mg::Request<()> {
        mg::Path::action_with(self, "update", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.policySet`, by its URL.
    ///
    /// For example `/deviceAppManagement/policySets`.
    PolicySetCollection(mg::Many<models::PolicySet, PolicySetResource>)
}

impl PolicySetCollection {
    /// `POST …/getPolicySets`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_policy_sets(
        &self,
        parameters: GetPolicySets,
    ) -> mg::Request<mg::Page<models::PolicySet>> {
        mg::Path::action_with(self, "getPolicySets", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.update`.
    Update "microsoft.graph.update" "parameters";
    /// `addedPolicySetItems`: Collection(policySetItem)
    added_policy_set_items "addedPolicySetItems": Vec<models::PolicySetItem>,
    /// `assignments`: Collection(policySetAssignment)
    assignments "assignments": Vec<models::PolicySetAssignment>,
    /// `deletedPolicySetItems`: Collection(String)
    deleted_policy_set_items "deletedPolicySetItems": Vec<String>,
    /// `updatedPolicySetItems`: Collection(policySetItem)
    updated_policy_set_items "updatedPolicySetItems": Vec<models::PolicySetItem>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getPolicySets`.
    GetPolicySets "microsoft.graph.getPolicySets" "parameters";
    /// `policySetIds`: Collection(String)
    policy_set_ids "policySetIds": Vec<String>,
}
