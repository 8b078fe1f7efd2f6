// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.groupLifecyclePolicy`, by its URL.
    ///
    /// For example `/groupLifecyclePolicies/{groupLifecyclePolicy-id}`.
    GroupLifecyclePolicyResource(mg::One<models::GroupLifecyclePolicy>)
}

impl GroupLifecyclePolicyResource {
    /// `POST …/addGroup`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Directory.ReadWrite.All** | **Directory.ReadWrite.All** |
    #[inline]
    pub fn add_group(&self, parameters: AddGroup) -> mg::Request<bool> {
        mg::Path::action_with(self, "addGroup", &parameters)
    }

    /// `POST …/removeGroup`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Directory.ReadWrite.All** | **Directory.ReadWrite.All** |
    #[inline]
    pub fn remove_group(&self, parameters: RemoveGroup) -> mg::Request<bool> {
        mg::Path::action_with(self, "removeGroup", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.groupLifecyclePolicy`, by its URL.
    ///
    /// For example `/groupLifecyclePolicies`.
    GroupLifecyclePolicyCollection(mg::Many<models::GroupLifecyclePolicy, GroupLifecyclePolicyResource>)
}

impl GroupLifecyclePolicyCollection {
    /// `POST …/renewGroup`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Group.ReadWrite.All**, Directory.ReadWrite.All | **Group.ReadWrite.All**, Directory.ReadWrite.All |
    #[inline]
    pub fn renew_group(&self, parameters: RenewGroup) -> mg::Request<bool> {
        mg::Path::action_with(self, "renewGroup", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.addGroup`.
    AddGroup "microsoft.graph.addGroup" "parameters";
    /// `groupId`: String, not null
    group_id "groupId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.removeGroup`.
    RemoveGroup "microsoft.graph.removeGroup" "parameters";
    /// `groupId`: String, not null
    group_id "groupId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.renewGroup`.
    RenewGroup "microsoft.graph.renewGroup" "parameters";
    /// `groupId`: String, not null
    group_id "groupId" "r": String,
}
