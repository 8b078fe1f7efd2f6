// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shareAction`, a complex type.
    ShareAction "microsoft.graph.shareAction" "complex";
    /// `recipients`: Collection(identitySet)
    recipients "recipients": Vec<super::IdentitySet>,
}
