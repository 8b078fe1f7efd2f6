// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.packageAccessEntity`, a complex type.
    PackageAccessEntity "microsoft.graph.packageAccessEntity" "complex";
    /// `resourceId`: String, not null
    resource_id "resourceId" "r": String,
    /// `resourceType`: accessEntityType, not null
    resource_type "resourceType" "r": mg::Open<super::AccessEntityType>,
}
