// @generated
use crate::mg;

/// Entity type [`microsoft.graph.embeddedSIMActivationCodePoolAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EmbeddedSimActivationCodePoolAssignmentCollection`], for example
/// `graph.device_management().embedded_sim_activation_code_pools().id(id).assignments()`.
///
/// [`EmbeddedSimActivationCodePoolAssignmentCollection`]: crate::requests::embedded_sim_activation_code_pool_assignment::EmbeddedSimActivationCodePoolAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/embeddedsimactivationcodepoolassignment?view=graph-rest-beta
pub struct EmbeddedSimActivationCodePoolAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `target`. Never null.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmbeddedSimActivationCodePoolAssignment: "microsoft.graph.embeddedSIMActivationCodePoolAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target" required,
}

mg::derived_from! { EmbeddedSimActivationCodePoolAssignment: super::Entity }
