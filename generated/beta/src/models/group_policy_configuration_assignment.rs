// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyConfigurationAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicyConfigurationAssignmentCollection`], for example
/// `graph.device_management().group_policy_configurations().id(id).assignments()`.
///
/// [`GroupPolicyConfigurationAssignmentCollection`]: crate::requests::group_policy_configuration_assignment::GroupPolicyConfigurationAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicyconfigurationassignment?view=graph-rest-beta
pub struct GroupPolicyConfigurationAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyConfigurationAssignment: "microsoft.graph.groupPolicyConfigurationAssignment", entity, base super::Entity;
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    target: "target",
}

mg::derived_from! { GroupPolicyConfigurationAssignment: super::Entity }
