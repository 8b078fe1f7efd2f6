// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.cloudPcPoolAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcPoolAssignmentCollection`], for example
/// `graph.me().cloud_pc_pools().id(id).assignments()`.
///
/// [`CloudPcPoolAssignmentCollection`]: crate::requests::cloud_pc_pool_assignment::CloudPcPoolAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcpoolassignment?view=graph-rest-beta
pub struct CloudPcPoolAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcPoolAssignment: "microsoft.graph.cloudPcPoolAssignment", entity abstract, base super::Entity, family CloudPcPoolAssignmentKind;
    id: "id" key required,
}

mg::derived_from! { CloudPcPoolAssignment: super::Entity }

/// The types derived from [`CloudPcPoolAssignment`].
#[non_exhaustive]
pub enum CloudPcPoolAssignmentKind {
    CloudPcAgentPoolUserAssignment(Box<super::CloudPcAgentPoolUserAssignment>),
    /// None of these, or a type that this version does not know.
    Other(Box<CloudPcPoolAssignment>),
}

mg::family! {
    CloudPcPoolAssignment => CloudPcPoolAssignmentKind;
    CloudPcAgentPoolUserAssignment(super::CloudPcAgentPoolUserAssignment),
}
