// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.acl`, a complex type.
    Acl "microsoft.graph.acl" "complex";
    /// `accessType`: accessType, not null
    access_type "accessType" "r": mg::Open<super::AccessType>,
    /// `identitySource`: identitySourceType
    identity_source "identitySource": mg::Open<super::IdentitySourceType>,
    /// `type`: aclType, not null
    type_ "type" "r": mg::Open<super::AclType>,
    /// `value`: String, not null
    value "value" "r": String,
}
