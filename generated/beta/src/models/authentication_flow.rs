// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationFlow`, a complex type.
    AuthenticationFlow "microsoft.graph.authenticationFlow" "complex";
    /// `transferMethod`: conditionalAccessTransferMethods
    transfer_method "transferMethod": mg::Flags<super::ConditionalAccessTransferMethods>,
}
