// @generated
use crate::mg;

/// Complex type `microsoft.graph.signInCounts`.
pub struct SignInCounts {
    /// `noSignIn`.
    pub no_sign_in: mg::Field<i32>,
    /// `withSignIn`.
    pub with_sign_in: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInCounts: "microsoft.graph.signInCounts", complex;
    no_sign_in: "noSignIn",
    with_sign_in: "withSignIn",
}
