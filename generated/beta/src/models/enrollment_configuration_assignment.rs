// @generated
use crate::mg;

/// Entity type [`microsoft.graph.enrollmentConfigurationAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EnrollmentConfigurationAssignmentCollection`], for example
/// `graph.device_management().device_enrollment_configurations().id(id).assignments()`.
///
/// [`EnrollmentConfigurationAssignmentCollection`]: crate::requests::enrollment_configuration_assignment::EnrollmentConfigurationAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/enrollmentconfigurationassignment?view=graph-rest-beta
pub struct EnrollmentConfigurationAssignment {
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
    EnrollmentConfigurationAssignment: "microsoft.graph.enrollmentConfigurationAssignment", entity, base super::Entity;
    id: "id" key required,
    source: "source" required,
    source_id: "sourceId",
    target: "target",
}

mg::derived_from! { EnrollmentConfigurationAssignment: super::Entity }
