// @generated
use crate::mg;

/// Complex type `microsoft.graph.alternativeSecurityId`.
pub struct AlternativeSecurityId {
    /// `identityProvider`.
    pub identity_provider: mg::Field<String>,
    /// `key`. Secret: masked in `Debug`.
    pub key: mg::Field<mg::Binary>,
    /// `type`.
    pub type_: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlternativeSecurityId: "microsoft.graph.alternativeSecurityId", complex;
    identity_provider: "identityProvider",
    key: "key" secret,
    type_: "type",
}
