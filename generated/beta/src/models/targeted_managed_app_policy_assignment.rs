// @generated
use crate::mg;

/// Entity type [`microsoft.graph.targetedManagedAppPolicyAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TargetedManagedAppPolicyAssignmentCollection`], for example
/// `graph.device_app_management().android_managed_app_protections().id(id).assignments()`.
///
/// [`TargetedManagedAppPolicyAssignmentCollection`]: crate::requests::targeted_managed_app_policy_assignment::TargetedManagedAppPolicyAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/targetedmanagedapppolicyassignment?view=graph-rest-beta
pub struct TargetedManagedAppPolicyAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `source`. Never null.
    pub source: mg::Field<mg::Open<super::DeviceAndAppManagementAssignmentSource>>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetedManagedAppPolicyAssignment: "microsoft.graph.targetedManagedAppPolicyAssignment", entity, base super::Entity;
    id: "id" key required,
    source: "source" required,
    source_id: "sourceId",
    target: "target",
}

mg::derived_from! { TargetedManagedAppPolicyAssignment: super::Entity }
