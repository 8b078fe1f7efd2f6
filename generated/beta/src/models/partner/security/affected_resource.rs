// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.affectedResource`, a complex type.
    AffectedResource "microsoft.graph.partner.security.affectedResource" "complex";
    /// `resourceId`: String, not null
    resource_id "resourceId" "r": String,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}
