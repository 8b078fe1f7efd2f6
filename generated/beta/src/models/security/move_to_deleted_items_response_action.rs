// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.moveToDeletedItemsResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    MoveToDeletedItemsResponseAction "microsoft.graph.security.moveToDeletedItemsResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.emailEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::EmailEntityIdentifier>,
}

mg::derived_from! { MoveToDeletedItemsResponseAction: super::ResponseAction }
