// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.softDeleteResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    SoftDeleteResponseAction "microsoft.graph.security.softDeleteResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.emailEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::EmailEntityIdentifier>,
}

mg::derived_from! { SoftDeleteResponseAction: super::ResponseAction }
