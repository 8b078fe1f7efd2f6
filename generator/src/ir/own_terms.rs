//! Annotation terms of this project, for facts about Graph that no OData term expresses. Corrections use them.

use super::{QualifiedName, TermKey};

/// The namespace of this project's terms.
pub const OWN_NAMESPACE: &str = "MsGraphRust.V1";

/// Returns the term for a type whose entities can also be addressed by path, as in `root:/{path}:/content`. Graph's
/// metadata does not declare this.
pub fn path_addressed() -> TermKey {
    TermKey { term: QualifiedName::new(OWN_NAMESPACE, "PathAddressed"), qualifier: None }
}

/// Returns the term that annotates a revision of `Org.OData.Core.V1.Revisions` with the full name of the replacement.
pub fn replaced_by() -> TermKey {
    TermKey { term: QualifiedName::new(OWN_NAMESPACE, "ReplacedBy"), qualifier: None }
}
