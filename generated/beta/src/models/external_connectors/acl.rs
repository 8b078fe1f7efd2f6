// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalConnectors.acl`.
pub struct Acl {
    /// `accessType`. Never null.
    pub access_type: mg::Field<mg::Open<super::AccessType>>,
    /// `identitySource`.
    pub identity_source: mg::Field<mg::Open<super::IdentitySourceType>>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::AclType>>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Acl: "microsoft.graph.externalConnectors.acl", complex;
    access_type: "accessType" required,
    identity_source: "identitySource",
    type_: "type" required,
    value: "value" required,
}
