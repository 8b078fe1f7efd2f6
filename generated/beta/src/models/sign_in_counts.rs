// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInCounts`, a complex type.
    SignInCounts "microsoft.graph.signInCounts" "complex";
    /// `noSignIn`: Int32
    no_sign_in "noSignIn": i32,
    /// `withSignIn`: Int32
    with_sign_in "withSignIn": i32,
}
