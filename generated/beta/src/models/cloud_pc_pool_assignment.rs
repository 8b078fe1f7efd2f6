// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcPoolAssignment`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcpoolassignment?view=graph-rest-beta>
    CloudPcPoolAssignment "microsoft.graph.cloudPcPoolAssignment" "entity abstract" : super::Entity => CloudPcPoolAssignmentKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CloudPcPoolAssignment: super::Entity }

/// The types derived from `microsoft.graph.cloudPcPoolAssignment`.
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
