// @generated
use crate::{mg, models};

/// Requests on one [`GroupLifecyclePolicy`](models::GroupLifecyclePolicy): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.group_lifecycle_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct GroupLifecyclePolicyResource(mg::One<models::GroupLifecyclePolicy>);

mg::builder! { GroupLifecyclePolicyResource: mg::One<models::GroupLifecyclePolicy> }

impl GroupLifecyclePolicyResource {
    /// `POST …/addGroup`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `Directory.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn add_group(&self, parameters: impl Into<AddGroup>) -> mg::Request<bool> {
        self.raw().action_with("addGroup", &parameters.into())
    }

    /// `POST …/removeGroup`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `Directory.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn remove_group(&self, parameters: impl Into<RemoveGroup>) -> mg::Request<bool> {
        self.raw().action_with("removeGroup", &parameters.into())
    }
}

/// Requests on a collection of [`GroupLifecyclePolicy`](models::GroupLifecyclePolicy): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.group_lifecycle_policies()`.
#[derive(Clone, Debug)]
pub struct GroupLifecyclePolicyCollection(
    mg::Many<models::GroupLifecyclePolicy, GroupLifecyclePolicyResource>,
);

mg::builder! { GroupLifecyclePolicyCollection: mg::Many<models::GroupLifecyclePolicy, GroupLifecyclePolicyResource> }

impl GroupLifecyclePolicyCollection {
    /// `POST …/renewGroup`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `Group.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn renew_group(&self, parameters: impl Into<RenewGroup>) -> mg::Request<bool> {
        self.raw().action_with("renewGroup", &parameters.into())
    }
}

/// Parameters of [`GroupLifecyclePolicyResource::add_group`].
///
/// A call can pass `group_id` alone.
pub struct AddGroup {
    /// `groupId`. Required.
    pub group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddGroup: "microsoft.graph.addGroup", parameters;
    group_id: "groupId" required,
}

mg::required_parameters! {
    AddGroup;
    group_id: String,
}

/// Parameters of [`GroupLifecyclePolicyResource::remove_group`].
///
/// A call can pass `group_id` alone.
pub struct RemoveGroup {
    /// `groupId`. Required.
    pub group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveGroup: "microsoft.graph.removeGroup", parameters;
    group_id: "groupId" required,
}

mg::required_parameters! {
    RemoveGroup;
    group_id: String,
}

/// Parameters of [`GroupLifecyclePolicyCollection::renew_group`].
///
/// A call can pass `group_id` alone.
pub struct RenewGroup {
    /// `groupId`. Required.
    pub group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RenewGroup: "microsoft.graph.renewGroup", parameters;
    group_id: "groupId" required,
}

mg::required_parameters! {
    RenewGroup;
    group_id: String,
}
