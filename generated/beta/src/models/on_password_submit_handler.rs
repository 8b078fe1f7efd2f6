// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPasswordSubmitHandler`, an abstract complex type.
    OnPasswordSubmitHandler "microsoft.graph.onPasswordSubmitHandler" "complex abstract" => OnPasswordSubmitHandlerKind;
}

/// The types derived from `microsoft.graph.onPasswordSubmitHandler`.
#[non_exhaustive]
pub enum OnPasswordSubmitHandlerKind {
    OnPasswordMigrationCustomExtensionHandler(
        Box<super::OnPasswordMigrationCustomExtensionHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnPasswordSubmitHandler>),
}

mg::family! {
    OnPasswordSubmitHandler => OnPasswordSubmitHandlerKind;
    OnPasswordMigrationCustomExtensionHandler(super::OnPasswordMigrationCustomExtensionHandler),
}
