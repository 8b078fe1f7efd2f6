// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationContext`.
pub struct AuthenticationContext {
    /// `detail`.
    pub detail: mg::Field<mg::Open<super::AuthenticationContextDetail>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationContext: "microsoft.graph.authenticationContext", complex;
    detail: "detail",
    id: "id",
}
