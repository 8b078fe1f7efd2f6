// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegatedAdminAccessContainer`, a complex type.
    DelegatedAdminAccessContainer "microsoft.graph.delegatedAdminAccessContainer" "complex";
    /// `accessContainerId`: String, not null
    access_container_id "accessContainerId" "r": String,
    /// `accessContainerType`: delegatedAdminAccessContainerType, not null
    access_container_type "accessContainerType" "r": mg::Open<super::DelegatedAdminAccessContainerType>,
}
