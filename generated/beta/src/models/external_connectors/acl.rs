// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.acl`, a complex type.
    Acl "microsoft.graph.externalConnectors.acl" "complex";
    /// `accessType`: microsoft.graph.externalConnectors.accessType, not null
    access_type "accessType" "r": mg::Open<super::AccessType>,
    /// `identitySource`: microsoft.graph.externalConnectors.identitySourceType
    identity_source "identitySource": mg::Open<super::IdentitySourceType>,
    /// `type`: microsoft.graph.externalConnectors.aclType, not null
    type_ "type" "r": mg::Open<super::AclType>,
    /// `value`: String, not null
    value "value" "r": String,
}
