// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.alertCustomDetails`, an open complex type derived from `microsoft.graph.security.dictionary`.
    AlertCustomDetails "microsoft.graph.security.alertCustomDetails" "complex open" : super::Dictionary;
}

mg::derived_from! { AlertCustomDetails: super::Dictionary }
