// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationFlow`.
pub struct AuthenticationFlow {
    /// `transferMethod`.
    pub transfer_method: mg::Field<mg::Flags<super::ConditionalAccessTransferMethods>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationFlow: "microsoft.graph.authenticationFlow", complex;
    transfer_method: "transferMethod",
}
