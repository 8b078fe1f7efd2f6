// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.securityGroupEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct SecurityGroupEntityMapping {
    /// `distinguishedNameColumn`.
    pub distinguished_name_column: mg::Field<String>,
    /// `objectIdColumn`.
    pub object_id_column: mg::Field<String>,
    /// `sidColumn`.
    pub sid_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityGroupEntityMapping: "microsoft.graph.security.securityGroupEntityMapping", complex, base super::EntityMapping;
    distinguished_name_column: "distinguishedNameColumn",
    object_id_column: "objectIdColumn",
    sid_column: "sidColumn",
}

mg::derived_from! { SecurityGroupEntityMapping: super::EntityMapping }
