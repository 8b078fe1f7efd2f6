// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosHomeScreenItem`, an abstract complex type.
    IosHomeScreenItem "microsoft.graph.iosHomeScreenItem" "complex abstract" => IosHomeScreenItemKind;
    /// `displayName`: String
    display_name "displayName": String,
}

/// The types derived from `microsoft.graph.iosHomeScreenItem`.
#[non_exhaustive]
pub enum IosHomeScreenItemKind {
    IosHomeScreenApp(Box<super::IosHomeScreenApp>),
    IosHomeScreenFolder(Box<super::IosHomeScreenFolder>),
    /// None of these, or a type that this version does not know.
    Other(Box<IosHomeScreenItem>),
}

mg::family! {
    IosHomeScreenItem => IosHomeScreenItemKind;
    IosHomeScreenApp(super::IosHomeScreenApp),
    IosHomeScreenFolder(super::IosHomeScreenFolder),
}
