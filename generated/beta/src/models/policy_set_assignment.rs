// @generated
use crate::mg;

/// Entity type [`microsoft.graph.policySetAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PolicySetAssignmentCollection`], for example
/// `graph.device_app_management().policy_sets().id(id).assignments()`.
///
/// [`PolicySetAssignmentCollection`]: crate::requests::policy_set_assignment::PolicySetAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/policysetassignment?view=graph-rest-beta
pub struct PolicySetAssignment {
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
    PolicySetAssignment: "microsoft.graph.policySetAssignment", entity, base super::Entity;
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    target: "target",
}

mg::derived_from! { PolicySetAssignment: super::Entity }
