// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityResource`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    SecurityResource "microsoft.graph.securityResource" "complex";
    /// `resource`: String
    resource "resource": String,
    /// `resourceType`: securityResourceType
    resource_type "resourceType": mg::Open<super::SecurityResourceType>,
}
