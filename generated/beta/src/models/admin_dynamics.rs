// @generated
use crate::mg;

/// Entity type [`microsoft.graph.adminDynamics`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AdminDynamicsResource`](crate::requests::admin_dynamics::AdminDynamicsResource), for
/// example `graph.admin().dynamics()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/admindynamics?view=graph-rest-beta
pub struct AdminDynamics {
    /// `customerVoice`. Never null.
    pub customer_voice: mg::Field<mg::Boxed<super::CustomerVoiceSettings>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminDynamics: "microsoft.graph.adminDynamics", entity, base super::Entity;
    customer_voice: "customerVoice" required,
    id: "id" key required,
}

mg::derived_from! { AdminDynamics: super::Entity }
