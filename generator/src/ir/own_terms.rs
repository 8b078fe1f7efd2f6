//! Terms of our own, for facts that Graph has and OData has no term for. Corrections write them.

use super::{QualifiedName, TermKey};

/// The namespace of our own terms.
pub const OWN_NAMESPACE: &str = "MsGraphRust.V1";

/// On a type: its entities can also be reached by path, as in `root:/{path}:/content`. Graph's metadata doesn't say so.
pub fn path_addressed() -> TermKey {
    TermKey { term: QualifiedName::new(OWN_NAMESPACE, "PathAddressed"), qualifier: None }
}

/// On a revision of `Org.OData.Core.V1.Revisions`: the full name of what to use instead.
pub fn replaced_by() -> TermKey {
    TermKey { term: QualifiedName::new(OWN_NAMESPACE, "ReplacedBy"), qualifier: None }
}
