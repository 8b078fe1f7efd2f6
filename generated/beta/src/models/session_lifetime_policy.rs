// @generated
use crate::mg;

/// Complex type `microsoft.graph.sessionLifetimePolicy`.
pub struct SessionLifetimePolicy {
    /// `detail`.
    pub detail: mg::Field<String>,
    /// `expirationRequirement`.
    pub expiration_requirement: mg::Field<mg::Open<super::ExpirationRequirement>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SessionLifetimePolicy: "microsoft.graph.sessionLifetimePolicy", complex;
    detail: "detail",
    expiration_requirement: "expirationRequirement",
}
