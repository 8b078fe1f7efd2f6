// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityGroupEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    SecurityGroupEntityMapping "microsoft.graph.security.securityGroupEntityMapping" "complex" : super::EntityMapping;
    /// `distinguishedNameColumn`: String
    distinguished_name_column "distinguishedNameColumn": String,
    /// `objectIdColumn`: String
    object_id_column "objectIdColumn": String,
    /// `sidColumn`: String
    sid_column "sidColumn": String,
}

mg::derived_from! { SecurityGroupEntityMapping: super::EntityMapping }
